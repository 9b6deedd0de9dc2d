package nl.toetssteen.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.DossierPapers;
import nl.toetssteen.casework.MoveDossier;
import nl.toetssteen.casework.Names;
import nl.toetssteen.casework.Proposals;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.EvidenceFiles;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.rulebook.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dossier around a proposal: its state and the way on and back, who did what, notes and files. */
@Controller
class DossierController {
    private final Pages pages;
    private final Finder finder;
    private final Proposals proposals;
    private final MoveDossier moves;
    private final DossierPapers papers;
    private final Names names;

    DossierController(
            Pages pages, Finder finder, Proposals proposals, MoveDossier moves, DossierPapers papers, Names names) {
        this.pages = pages;
        this.finder = finder;
        this.proposals = proposals;
        this.moves = moves;
        this.papers = papers;
        this.names = names;
    }

    /** Who brought the dossier where, when and why. */
    record Turn(int version, String state, String who, String when, String reason) {}

    /** A note in words. */
    record NoteView(String who, String when, String text) {}

    /** A file in words. */
    record FileView(
            int number, String name, String about, String kind, String size, String who, String when, String digest) {}

    @GetMapping("/proposals/{id}/dossier")
    String show(@PathVariable("id") String id, Model model, Language language) {
        return page(id, model, language);
    }

    private String page(String id, Model model, Language language) {
        Version latest = finder.version(id);
        Texts texts = pages.texts(language);
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(latest.draft(), texts));
        model.addAttribute("version", latest.number());
        model.addAttribute("path", Stages.path(latest.state(), texts));
        model.addAttribute("stage", latest.state().id());
        model.addAttribute("stageWords", texts.message("stage." + latest.state().id()));
        model.addAttribute("may", Stages.moves(latest.state()));
        model.addAttribute("turns", turns(id, texts));
        model.addAttribute(
                "notes",
                papers.notes(id).stream()
                        .map(note -> new NoteView(names.of(note.person()), texts.moment(note.notedAt()), note.text()))
                        .toList());
        model.addAttribute(
                "files",
                papers.files(id).stream().map(file -> file(file, texts)).toList());
        model.addAttribute("longestReason", MoveDossier.LONGEST_REASON);
        model.addAttribute("longestNote", DossierPapers.LONGEST_NOTE);
        return "dossier/dossier";
    }

    private List<Turn> turns(String id, Texts texts) {
        List<Version> history = proposals.history(id);
        return papers.steps(id).stream()
                .flatMap(step -> history.stream()
                        .filter(version -> version.number() == step.version())
                        .map(version -> turn(version, step, texts)))
                .toList();
    }

    private Turn turn(Version version, Dossiers.Step step, Texts texts) {
        return new Turn(
                version.number(),
                texts.message("stage." + version.state().id()),
                names.of(step.person()),
                texts.moment(version.savedAt()),
                step.reason());
    }

    private FileView file(EvidenceFiles.Listed file, Texts texts) {
        return new FileView(
                file.number(),
                file.name(),
                file.about(),
                file.type(),
                texts.message("file.size", texts.number(java.math.BigDecimal.valueOf(Math.max(1, file.size() / 1024)))),
                names.of(file.person()),
                texts.moment(file.addedAt()),
                file.digest());
    }

    /** On to the next state, or back. */
    @PostMapping("/proposals/{id}/move")
    String move(
            @PathVariable("id") String id,
            @RequestParam(name = "do", defaultValue = "") String word,
            @RequestParam(name = "version", defaultValue = "") String number,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            Language language,
            RedirectAttributes flash,
            jakarta.servlet.http.HttpServletResponse response) {
        Version latest = finder.version(id);
        Stages.Move move = Stages.move(word).orElseThrow(() -> new NotFound("page"));
        boolean seen =
                Finder.number(number).filter(each -> each == latest.number()).isPresent();
        if (!seen) {
            flash.addFlashAttribute("overtaken", true);
            return "redirect:/proposals/" + id + "/dossier";
        }
        boolean unsaid = move.needsReason() && (reason.isBlank() || reason.length() > MoveDossier.LONGEST_REASON);
        if (unsaid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", reason.isBlank() ? "move.no-reason" : "move.long-reason");
            model.addAttribute("at", move.id());
            model.addAttribute("typed", reason);
            return page(id, model, language);
        }
        moved(latest, move, reason, language);
        flash.addFlashAttribute("moved", true);
        return "redirect:/proposals/" + id + "/dossier";
    }

    private void moved(Version latest, Stages.Move move, String reason, Language language) {
        switch (move) {
            case REOPEN -> moves.reopen(latest, reason);
            case WITHDRAW -> moves.withdraw(latest, reason);
            case CLOSE -> moves.close(latest);
            case APPRAISE ->
                moves.appraise(
                        latest,
                        (rulebook, appraisal, explanation) ->
                                AppraisalJson.write(new Wording(rulebook, language), appraisal, explanation));
        }
    }

    @PostMapping("/proposals/{id}/notes")
    String note(
            @PathVariable("id") String id,
            @RequestParam(name = "text", defaultValue = "") String text,
            Model model,
            Language language,
            jakarta.servlet.http.HttpServletResponse response) {
        finder.version(id);
        if (text.isBlank() || text.length() > DossierPapers.LONGEST_NOTE) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", text.isBlank() ? "note.empty" : "note.long");
            model.addAttribute("at", "note");
            model.addAttribute("typed", text);
            return page(id, model, language);
        }
        papers.note(id, text);
        return "redirect:/proposals/" + id + "/dossier#notes";
    }

    @PostMapping("/proposals/{id}/files")
    String add(
            @PathVariable("id") String id,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            @RequestParam(name = "about", defaultValue = "") String about,
            Model model,
            Language language,
            jakarta.servlet.http.HttpServletResponse response)
            throws IOException {
        finder.version(id);
        byte[] content = file.isPresent() ? file.get().getBytes() : new byte[0];
        String name = file.map(MultipartFile::getOriginalFilename)
                .map(DossierController::bare)
                .orElse("");
        Optional<DossierPapers.Fault> fault = DossierPapers.fault(name, content);
        if (fault.isPresent() || about.length() > DossierPapers.LONGEST_ABOUT) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "problem",
                    fault.map(each -> "file." + each.name().toLowerCase(java.util.Locale.ROOT))
                            .orElse("file.about.long"));
            model.addAttribute("at", "file");
            model.addAttribute("typed", about);
            return page(id, model, language);
        }
        papers.add(id, name, about, content);
        return "redirect:/proposals/" + id + "/dossier#files";
    }

    /** The name without folders and without signs that a header or a disk cannot take. */
    private static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return clean.length() > 200 ? clean.substring(clean.length() - 200) : clean;
    }

    @GetMapping("/proposals/{id}/files/{number}")
    ResponseEntity<byte[]> file(@PathVariable("id") String id, @PathVariable("number") String number) {
        finder.version(id);
        EvidenceFiles.Listed file = Finder.number(number)
                .flatMap(parsed -> papers.file(id, parsed))
                .orElseThrow(() -> new NotFound("file"));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(papers.content(id, file));
    }
}
