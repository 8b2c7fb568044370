package org.chancery.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;

/** The messages of a mail folder in one file (mbox, RFC 4155), each an article. A message that cannot be read does not hide the others. */
final class MailFolder {
    private static final Pattern FROM_LINE = Pattern.compile("(?<=\\A|\\n\\r?\\n|\\n)From [^\\n]*\\d{4}[^\\n]*\\r?\\n(?=[\\w-]+:)");
    private static final Pattern QUOTED_FROM = Pattern.compile("(?m)^>(>*From )");

    private MailFolder() {}

    /** Whether the first bytes, one character each, are those of such a folder. */
    static boolean begins(String head) {
        return FROM_LINE.matcher(head).lookingAt();
    }

    static TakenIn of(String file, byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Draft> drafts = new ArrayList<>();
        List<UnreadableInput> failures = new ArrayList<>();
        Matcher from = FROM_LINE.matcher(all);
        boolean more = from.find();
        int line = 1;
        int counted = 0;
        while (more) {
            int start = from.end();
            line += Math.toIntExact(all.substring(counted, start).chars().filter(c -> c == '\n').count());
            counted = start;
            more = from.find();
            String message = all.substring(start, more ? from.start() : all.length());
            try {
                Draft draft = MailArticle.of(file, QUOTED_FROM.matcher(message).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1));
                drafts.add(new Draft(file, line, draft.article(), draft.saysLanguage(), draft.repaired()));
            } catch (UnreadableInput unreadable) {
                failures.add(new UnreadableInput(file, line, unreadable.fault(), unreadable));
            }
        }
        if (drafts.isEmpty() && failures.isEmpty()) {
            failures.add(new UnreadableInput(file, 0, InputFault.BROKEN_FILE, null));
        }
        return new TakenIn(drafts, failures);
    }
}
