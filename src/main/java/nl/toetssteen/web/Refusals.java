package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.toetssteen.casework.Busy;
import nl.toetssteen.casework.FourEyes;
import nl.toetssteen.casework.NotPermitted;
import nl.toetssteen.casework.StillPrinting;
import nl.toetssteen.dossier.IllegalMove;
import nl.toetssteen.rulebook.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Says what is not there or not possible, and what to do; what was typed is given back. */
@ControllerAdvice
class Refusals {
    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final LostFields lost;

    Refusals(LostFields lost) {
        this.lost = lost;
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound missing, HttpServletRequest request) {
        Language language = LanguageSwitch.of(LocaleContextHolder.getLocale());
        return page("missing-" + missing.what(), HttpStatus.NOT_FOUND, request, language)
                .addObject("lost", lost.of(request.getParameterMap(), language));
    }

    @ExceptionHandler
    ModelAndView unreadableFile(MultipartException failure, HttpServletRequest request) {
        Language language = LanguageSwitch.of(LocaleContextHolder.getLocale());
        boolean tooLarge = failure instanceof MaxUploadSizeExceededException;
        return tooLarge
                ? page("413", HttpStatus.CONTENT_TOO_LARGE, request, language)
                : page("400", HttpStatus.BAD_REQUEST, request, language);
    }

    /** The dossier is in a state in which this is not possible: the page names that state. */
    @ExceptionHandler
    ModelAndView illegalMove(IllegalMove illegal, HttpServletRequest request) {
        Language language = LanguageSwitch.of(LocaleContextHolder.getLocale());
        String present = illegal.present().id();
        return page("stage-" + present, HttpStatus.CONFLICT, request, language)
                .addObject("dossier", illegal.dossier())
                .addObject("lost", lost.of(request.getParameterMap(), language));
    }

    /** Another person must do this. */
    @ExceptionHandler
    ModelAndView fourEyes(FourEyes refused, HttpServletRequest request) {
        Language language = LanguageSwitch.of(LocaleContextHolder.getLocale());
        return page("eyes-" + refused.reason().id(), HttpStatus.FORBIDDEN, request, language)
                .addObject("lost", lost.of(request.getParameterMap(), language));
    }

    /** Too much is being calculated. */
    @ExceptionHandler
    ModelAndView busy(Busy busy, HttpServletRequest request) {
        Language language = LanguageSwitch.of(LocaleContextHolder.getLocale());
        return page(busy.own() ? "busy-own" : "busy", HttpStatus.SERVICE_UNAVAILABLE, request, language)
                .addObject("lost", lost.of(request.getParameterMap(), language));
    }

    /** One document at a time. */
    @ExceptionHandler
    ModelAndView stillPrinting(StillPrinting busy, HttpServletRequest request) {
        Language language = LanguageSwitch.of(LocaleContextHolder.getLocale());
        return page("printing", HttpStatus.SERVICE_UNAVAILABLE, request, language)
                .addObject("lost", lost.of(request.getParameterMap(), language));
    }

    /** The one who asks has not the role for it. */
    @ExceptionHandler
    ModelAndView notPermitted(NotPermitted refused, HttpServletRequest request) {
        Language language = LanguageSwitch.of(LocaleContextHolder.getLocale());
        return page("not-permitted", HttpStatus.FORBIDDEN, request, language)
                .addObject("lost", lost.of(request.getParameterMap(), language));
    }

    /** The database is away, or full, or refuses: nothing was stored, and all that was typed is shown. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView notStored(RuntimeException failure, HttpServletRequest request) {
        log.error("{} {}", request.getMethod(), request.getRequestURI(), failure);
        Language language = LanguageSwitch.of(LocaleContextHolder.getLocale());
        return page("not-stored", HttpStatus.SERVICE_UNAVAILABLE, request, language)
                .addObject("lost", lost.of(request.getParameterMap(), language));
    }

    /** A page that says in the language of its reader what happened and what to do. */
    static ModelAndView page(String kind, HttpStatus status, HttpServletRequest request, Language language) {
        ModelAndView page = new ModelAndView("error/page", status);
        page.addObject("me", Me.now());
        page.addObject("kind", kind);
        page.addObject("status", status.value());
        page.addObject("lang", language.tag());
        page.addObject("otherLang", Pages.other(language).tag());
        page.addObject("switchUrl", Pages.inOtherLanguage(request, language));
        return page;
    }
}
