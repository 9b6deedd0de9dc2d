import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Verifies an audit bundle of Toetssteen with nothing but a JDK: java Verify.java bundle.zip [number:hash]. It shares no
 * code with the program, so that an error there is not repeated here. Exit code 0 when all holds, 1 when not.
 */
public final class Verify {
    private static final long MOST = 1L << 30;

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Map<Long, String[]> links = new TreeMap<>();
    private Map<String, Object> manifest = Map.of();

    public static void main(String[] args) throws Exception {
        if (args.length < 1 || args.length > 2) {
            System.err.println("Usage: java Verify.java bundle.zip [number:hash]");
            System.exit(2);
        }
        Verify verify = new Verify();
        try {
            verify.open(Path.of(args[0]));
            verify.all(args.length > 1 ? args[1] : "");
        } catch (RuntimeException | IOException unreadable) {
            verify.faults.add("The bundle cannot be read to its end: " + unreadable);
        }
        verify.say();
        System.exit(verify.faults.isEmpty() ? 0 : 1);
    }

    private void open(Path bundle) throws IOException {
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(bundle), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST - size));
                size += content.length;
                check(size < MOST, "The bundle is larger than a gigabyte.");
                check(files.put(entry.getName(), content) == null, "Twice in the bundle: " + entry.getName());
            }
        }
    }

    private void all(String known) throws Exception {
        manifest();
        chain(known);
        Map<String, String> claims = entries();
        Map<String, Map<String, String>> rows = rows(claims);
        answers(rows);
        appraisals(rows);
    }

    private void say() {
        done.forEach(line -> System.out.println("ok    " + line));
        faults.forEach(line -> System.out.println("FAULT " + line));
        System.out.println();
        System.out.println("Not recomputed here, for it takes the program itself (replay):");
        System.out.println("- that these answers make these rules fire, and that no other rule does;");
        System.out.println("- the figures, proofs, caps and conclusions, and the digest of the whole outcome;");
        System.out.println("- the digest of a rulebook over its content (its files are those that the chain has under it).");
        System.out.println("Not in the bundle: who the actors are, and files of evidence, of which the digests stand in rows/.");
        System.out.println("A chain that was written anew as a whole fits itself: compare its head with a print, an export or");
        System.out.println("an anchor that was kept elsewhere (second argument).");
        System.out.println();
        System.out.println(faults.isEmpty() ? "SOUND" : "NOT SOUND: " + faults.size() + " faults");
    }

    private boolean check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
        return holds;
    }

    // ---- manifest

    private void manifest() throws Exception {
        manifest = object(Json.parse(text("manifest.json")));
        Map<String, Object> listed = object(manifest.get("files"));
        for (Map.Entry<String, Object> file : listed.entrySet()) {
            byte[] content = files.get(file.getKey());
            if (check(content != null, "In the manifest and not in the bundle: " + file.getKey())) {
                check(sha256(content).equals(file.getValue()), "Not the file of the manifest: " + file.getKey());
            }
        }
        for (String path : files.keySet()) {
            check(listed.containsKey(path) || path.equals("manifest.json"), "Not in the manifest: " + path);
        }
        done.add(listed.size() + " files compared with the manifest.");
    }

    // ---- chain

    private void chain(String known) throws Exception {
        String previous = "";
        long sequence = 0;
        for (String line : text("chain/links.txt").split("\n")) {
            String[] parts = line.split(" ");
            if (parts[0].equals("start")) {
                sequence = Long.parseLong(parts[1]);
                previous = parts[2];
                continue;
            }
            sequence++;
            check(Long.parseLong(parts[0]) == sequence, "Chain: entry " + sequence + " is missing.");
            sequence = Long.parseLong(parts[0]);
            String hash = framed("trail-entry", "sequence:int", "" + sequence, "previous:text", previous, "content:text", parts[1]);
            check(hash.equals(parts[2]), "Chain: entry " + sequence + " does not follow on the one before it.");
            links.put(sequence, parts);
            previous = parts[2];
        }
        Map<String, Object> head = object(manifest.get("head"));
        check(sequence == number(head.get("entry")) && previous.equals(head.get("hash")), "Chain: it does not end at the head of the manifest.");
        done.add(links.size() + " links of the chain recomputed, up to entry " + sequence + ":" + previous + ".");
        anchors(known);
    }

    private void anchors(String known) {
        int compared = 0;
        for (String line : text("chain/anchors.txt").split("\n")) {
            String[] parts = line.split(" ");
            if (parts.length == 3) {
                anchored(Long.parseLong(parts[0]), parts[1], "the anchor of " + parts[2]);
                compared++;
            }
        }
        done.add(compared + " anchors compared.");
        if (!known.isEmpty()) {
            String[] parts = known.split(":");
            anchored(Long.parseLong(parts[0]), parts[1], "the head that you have");
            done.add("The head that you have was compared.");
        }
    }

    private void anchored(long sequence, String hash, String what) {
        String[] link = links.get(sequence);
        check(link != null && link[2].equalsIgnoreCase(hash), "Chain: entry " + sequence + " does not fit " + what + ".");
    }

    // ---- entries

    /** Digests of rows by their names. */
    private Map<String, String> entries() throws Exception {
        Map<String, String> claims = new LinkedHashMap<>();
        List<Object> entries = array(object(Json.parse(text("chain/entries.json"))).get("entries"));
        for (Object each : entries) {
            Map<String, Object> entry = object(each);
            long sequence = number(entry.get("sequence"));
            String payload = (String) entry.get("payload");
            String digest = digest("trail-payload", payload);
            check(digest.equals(entry.get("payloadDigest")), "Entry " + sequence + ": the particulars were changed.");
            String content = framed(
                    "trail-content", "at:time", (String) entry.get("at"), "actor:text", (String) entry.get("actor"),
                    "action:text", (String) entry.get("action"), "subject:text", (String) entry.get("subject"), "payload:text", digest);
            String[] link = links.get(sequence);
            check(link != null && link[1].equals(content), "Entry " + sequence + ": its content is not that of the chain.");
            check(link != null && link[2].equals(entry.get("hash")), "Entry " + sequence + ": its hash is not that of the chain.");
            claim(entry, payload, claims);
        }
        done.add(entries.size() + " entries about this dossier recomputed.");
        return claims;
    }

    private void claim(Map<String, Object> entry, String payload, Map<String, String> claims) {
        boolean adopted = "adopt".equals(entry.get("action"));
        for (Object row : array(object(Json.parse(payload)).get("rows"))) {
            Map<String, Object> claim = object(row);
            List<String> name = new ArrayList<>(List.of((String) claim.get("table")));
            array(claim.get("key")).forEach(part -> name.add((String) part));
            if (!adopted || name.contains(manifest.get("dossier"))) {
                claims.put(String.join("/", name), (String) claim.get("digest"));
            }
        }
    }

    // ---- rows

    private Map<String, Map<String, String>> rows(Map<String, String> claims) throws Exception {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String path = file.getKey();
            if (path.startsWith("rows/")) {
                String name = path.substring(5, path.length() - 4);
                String form = new String(file.getValue(), StandardCharsets.UTF_8);
                compare(name, digest("row", form), claims, seen);
                rows.put(name, cells(form));
            } else if (path.startsWith("rulebooks/")) {
                String[] parts = path.split("/", 3);
                String form = frame("table:text", "rulebook_file", "content:bytes", HexFormat.of().formatHex(file.getValue()), "path:text", parts[2], "rulebook:text", parts[1]);
                compare("rulebook_file/" + parts[1] + "/" + parts[2], digest("row", form), claims, seen);
            }
        }
        claims.keySet().stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> faults.add("Stored according to the chain, and not in the bundle: " + name));
        done.add(seen.size() + " rows and files of rulebooks compared with the entries that stored them.");
        return rows;
    }

    private void compare(String name, String digest, Map<String, String> claims, Set<String> seen) {
        seen.add(name);
        if (check(claims.containsKey(name), "In the bundle, and not stored according to the chain: " + name)) {
            check(claims.get(name).equals(digest), "Altered after it was stored: " + name);
        }
    }

    /** Reads name:type:length:value and a line feed, the length in bytes. */
    private static Map<String, String> cells(String form) {
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
        Map<String, String> cells = new LinkedHashMap<>();
        int at = 0;
        while (at < bytes.length) {
            int[] colons = new int[3];
            int from = at;
            for (int index = 0; index < 3; index++) {
                while (bytes[from] != ':') {
                    from++;
                }
                colons[index] = from++;
            }
            String name = new String(bytes, at, colons[0] - at, StandardCharsets.UTF_8);
            int length = Integer.parseInt(new String(bytes, colons[1] + 1, colons[2] - colons[1] - 1, StandardCharsets.UTF_8));
            cells.put(name, new String(bytes, from, length, StandardCharsets.UTF_8));
            at = from + length + 1;
        }
        return cells;
    }

    private static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    private void answers(Map<String, Map<String, String>> rows) {
        int compared = 0;
        for (Map.Entry<String, Map<String, String>> row : rows.entrySet()) {
            if (row.getKey().startsWith("dossier_version/")) {
                String path = "answers/version-" + cell(row.getValue(), "version") + ".json";
                check(text(path).equals(cell(row.getValue(), "content")), "Not what was stored: " + path);
                compared++;
            }
        }
        done.add(compared + " versions of the answers compared with their rows.");
    }

    // ---- appraisals

    private void appraisals(Map<String, Map<String, String>> rows) throws Exception {
        for (Map.Entry<String, Map<String, String>> row : rows.entrySet()) {
            if (row.getKey().startsWith("dossier_appraisal/")) {
                appraisal(row.getValue());
            }
        }
    }

    private void appraisal(Map<String, String> row) throws Exception {
        String version = cell(row, "version");
        String what = "Appraisal of version " + version;
        String document = text("appraisals/version-" + version + ".json");
        check(document.equals(cell(row, "document")), what + ": not what was stored.");
        Map<String, Object> appraisal = object(Json.parse(document));
        Map<String, Object> receipt = object(appraisal.get("receipt"));
        check(cell(row, "verdict").equals(appraisal.get("verdict")), what + ": another verdict than was stored beside it.");
        check(new BigDecimal(cell(row, "total")).movePointLeft(2).compareTo(decimal(appraisal.get("total"))) == 0, what + ": another total than was stored beside it.");
        check(cell(row, "outcome_digest").equals(receipt.get("outcome")), what + ": another digest of the outcome than was stored beside it.");
        check(cell(row, "rulebook_digest").equals(receipt.get("rulebook")), what + ": another rulebook than was stored beside it.");
        check(files.containsKey("rulebooks/" + receipt.get("rulebook") + "/rulebook.yaml"), what + ": its rulebook is not in the bundle.");
        check(digest("answers", canonical(object(Json.parse(text("answers/version-" + version + ".json"))))).equals(receipt.get("answers")), what + ": it is not of these answers.");
        check(digest("weights", weights(appraisal)).equals(receipt.get("weights")), what + ": not these weights.");
        trace(version, appraisal, what);
        Method method = Method.of(text("rulebooks/" + receipt.get("rulebook") + "/rulebook.yaml"));
        scores(appraisal, method, what);
        done.add(what + ": digests of answers and weights, scores, total and verdict recomputed.");
    }

    private void trace(String version, Map<String, Object> appraisal, String what) {
        Map<String, Object> trace = object(Json.parse(text("traces/version-" + version + ".json")));
        trace.forEach((name, value) -> check(value.equals(appraisal.get(name)), what + ": another trace than in the appraisal (" + name + ")."));
    }

    /** The answers in the form over which their digest is taken. */
    private static String canonical(Map<String, Object> sheet) {
        StringBuilder out = new StringBuilder("{\"answers\":[");
        boolean first = true;
        for (Object each : array(sheet.get("answers"))) {
            Map<String, Object> answer = object(each);
            List<Object> references = array(answer.get("references"));
            boolean nothing = answer.get("type").equals("unknown") && answer.get("evidence").equals("") && answer.get("note").equals("") && references.isEmpty();
            if (nothing) {
                continue;
            }
            out.append(first ? "" : ",").append('[').append(quoted(answer.get("question"))).append(',');
            out.append(number(answer.get("line"))).append(',').append(value(answer)).append(',').append(quoted(answer.get("evidence")));
            if (!answer.get("note").equals("") || !references.isEmpty()) {
                out.append(',').append(quoted(answer.get("note")));
                for (Object each2 : references) {
                    Map<String, Object> reference = object(each2);
                    out.append(",[").append(quoted(reference.get("title"))).append(',').append(quoted(reference.get("place"))).append(',').append(quoted(reference.get("link"))).append(']');
                }
            }
            out.append(']');
            first = false;
        }
        return out.append("],\"lines\":").append(number(sheet.get("lines"))).append('}').toString();
    }

    private static String value(Map<String, Object> answer) {
        List<String> values = array(answer.get("value")).stream().map(String.class::cast).toList();
        return switch ((String) answer.get("type")) {
            case "numeric" -> quoted(new BigDecimal(values.get(0)).stripTrailingZeros().toPlainString());
            case "chosen", "text" -> quoted(values.get(0));
            default -> "[" + String.join(",", values.stream().sorted().map(Verify::quoted).toList()) + "]";
        };
    }

    private static String quoted(Object text) {
        StringBuilder out = new StringBuilder("\"");
        for (char letter : ((String) text).toCharArray()) {
            int known = "\b\t\n\f\r".indexOf(letter);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (known >= 0) {
                out.append('\\').append("btnfr".charAt(known));
            } else if (letter < ' ') {
                out.append(String.format("\\u%04x", (int) letter));
            } else {
                out.append(letter);
            }
        }
        return out.append('"').toString();
    }

    private static String weights(Map<String, Object> appraisal) {
        Map<String, String> weights = new TreeMap<>();
        object(appraisal.get("criteria")).forEach((criterion, score) ->
                weights.put(criterion, decimal(object(score).get("weight")).stripTrailingZeros().toPlainString()));
        StringBuilder out = new StringBuilder("{");
        weights.forEach((criterion, weight) -> out.append(out.length() > 1 ? "," : "").append(quoted(criterion)).append(':').append(quoted(weight)));
        return out.append('}').toString();
    }

    // ---- scores

    /** What the scores start from and the total is held against, as the rulebook has it. */
    private record Method(Map<String, Integer> bases, int support, int supportIf, int rework) {
        static Method of(String yaml) {
            Map<String, Integer> bases = new HashMap<>();
            int from = yaml.indexOf("\ncriteria:");
            Matcher end = Pattern.compile("(?m)^[a-z]").matcher(yaml);
            String criteria = yaml.substring(from + 1, end.find(from + 2) ? end.start() : yaml.length());
            Matcher criterion = Pattern.compile("(?m)^ *- id: *([a-z-]+)\\s*\\n(?: +[a-z].*\\n)*? +base: *(\\d+)").matcher(criteria);
            while (criterion.find()) {
                bases.put(criterion.group(1), Integer.valueOf(criterion.group(2)));
            }
            return new Method(bases, threshold(yaml, "support"), threshold(yaml, "support-if"), threshold(yaml, "rework"));
        }

        private static int threshold(String yaml, String name) {
            Matcher matcher = Pattern.compile("(?s)\\nthresholds:.{0,200}?[{ ]" + name + ": *(\\d+)").matcher(yaml);
            if (!matcher.find()) {
                throw new IllegalStateException("rulebook.yaml has no threshold " + name);
            }
            return Integer.parseInt(matcher.group(1));
        }
    }

    private void scores(Map<String, Object> appraisal, Method method, String what) {
        Map<String, Integer> points = new HashMap<>();
        Set<String> effects = new HashSet<>();
        for (Object each : array(appraisal.get("findings"))) {
            Map<String, Object> finding = object(each);
            effects.add((String) finding.get("effect"));
            if (Boolean.TRUE.equals(finding.get("counted"))) {
                points.merge((String) finding.get("criterion"), hundredths(finding.get("points")), Integer::sum);
            }
        }
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, Object> each : object(appraisal.get("criteria")).entrySet()) {
            Map<String, Object> score = object(each.getValue());
            int base = method.bases().getOrDefault(each.getKey(), Integer.MIN_VALUE / 200) * 100;
            boolean applies = Boolean.TRUE.equals(score.get("applies"));
            int expected = Math.max(0, Math.min(10_000, applies ? base + points.getOrDefault(each.getKey(), 0) : base));
            check(hundredths(score.get("score")) == expected, what + ": the score of " + each.getKey() + " does not follow from its findings.");
            if (applies) {
                weight = weight.add(decimal(score.get("weight")));
                sum = sum.add(decimal(score.get("weight")).multiply(BigDecimal.valueOf(expected)));
            }
        }
        int total = weight.signum() <= 0 ? 0 : sum.divide(weight, 0, RoundingMode.HALF_UP).intValueExact();
        check(hundredths(appraisal.get("total")) == total, what + ": the total does not follow from the scores.");
        check(verdict(appraisal, effects, total, method).equals(appraisal.get("verdict")), what + ": the verdict does not follow from findings, proofs, caps and total.");
    }

    private static final List<String> SCALE = List.of("decline", "rework", "support-if", "support");

    private static String verdict(Map<String, Object> appraisal, Set<String> effects, int total, Method method) {
        Set<Object> proofs = new HashSet<>();
        array(appraisal.get("proofs")).forEach(proof -> proofs.add(object(proof).get("state")));
        int allowed = 3;
        for (Object cap : array(appraisal.get("caps"))) {
            allowed = Math.min(allowed, SCALE.indexOf((String) object(cap).get("allows")));
        }
        if (effects.contains("objection")) {
            return "decline";
        }
        if (effects.contains("referral")) {
            return "refer";
        }
        if (proofs.contains("refuted")) {
            return "decline";
        }
        if (proofs.contains("open") && allowed > 1) {
            return "undetermined";
        }
        int byScore = total >= method.support() * 100 ? effects.contains("condition") ? 2 : 3
                : total >= method.supportIf() * 100 ? 2 : total >= method.rework() * 100 ? 1 : 0;
        return SCALE.get(Math.min(byScore, allowed));
    }

    // ---- digests

    private static String framed(String domain, String... fields) throws Exception {
        return digest(domain, frame(fields));
    }

    private static String frame(String... fields) {
        StringBuilder out = new StringBuilder();
        for (int index = 0; index < fields.length; index += 2) {
            String value = fields[index + 1];
            out.append(fields[index]).append(':').append(value.getBytes(StandardCharsets.UTF_8).length).append(':').append(value).append('\n');
        }
        return out.toString();
    }

    private static String digest(String domain, String content) throws Exception {
        return sha256(("toetssteen/" + domain + "\n" + content).getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    // ---- reading

    private String text(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalStateException("there is no " + path);
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> array(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }

    private static BigDecimal decimal(Object value) {
        return (BigDecimal) value;
    }

    private static long number(Object value) {
        return decimal(value).longValueExact();
    }

    private static int hundredths(Object value) {
        return decimal(value).movePointRight(2).intValueExact();
    }

    /** Just enough JSON: objects, arrays, texts, numbers, true, false and null. */
    private static final class Json {
        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        static Object parse(String text) {
            Json json = new Json(text);
            Object value = json.value();
            json.space();
            if (json.at < text.length()) {
                throw new IllegalStateException("something follows after the end of a JSON document");
            }
            return value;
        }

        private Object value() {
            space();
            char first = text.charAt(at);
            return switch (first) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                default -> literal();
            };
        }

        private Map<String, Object> object() {
            Map<String, Object> fields = new LinkedHashMap<>();
            at++;
            space();
            while (text.charAt(at) != '}') {
                space();
                String name = string();
                expect(':');
                if (fields.put(name, value()) != null) {
                    throw new IllegalStateException("a JSON object has " + name + " twice");
                }
                space();
                if (text.charAt(at) != '}') {
                    expect(',');
                    space();
                }
            }
            at++;
            return fields;
        }

        private List<Object> array() {
            List<Object> items = new ArrayList<>();
            at++;
            space();
            while (text.charAt(at) != ']') {
                items.add(value());
                space();
                if (text.charAt(at) != ']') {
                    expect(',');
                }
            }
            at++;
            return items;
        }

        private String string() {
            StringBuilder out = new StringBuilder();
            expect('"');
            while (text.charAt(at) != '"') {
                char letter = text.charAt(at++);
                out.append(letter == '\\' ? escaped() : letter);
            }
            at++;
            return out.toString();
        }

        private char escaped() {
            char letter = text.charAt(at++);
            if (letter == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            int known = "btnfr".indexOf(letter);
            return known < 0 ? letter : "\b\t\n\f\r".charAt(known);
        }

        private Object literal() {
            int from = at;
            while (at < text.length() && "+-.eE".indexOf(text.charAt(at)) >= 0 || at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            String word = text.substring(from, at);
            return switch (word) {
                case "true" -> Boolean.TRUE;
                case "false" -> Boolean.FALSE;
                case "null" -> "null";
                default -> new BigDecimal(word).stripTrailingZeros();
            };
        }

        private void expect(char letter) {
            space();
            if (text.charAt(at) != letter) {
                throw new IllegalStateException("JSON: expected " + letter + " at " + at);
            }
            at++;
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
    }
}
