package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.icalendar.CalendarLint;
import org.chancery.icalendar.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a calendar file by the rules that our own exports keep, most of which no other program checks. */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {
    private final Root root;

    @Parameters(paramLabel = "FILE", arity = "1")
    private Path file = Path.of("");

    LintCommand(Root root) {
        this.root = root;
    }

    /** Exit status 1 if a rule is broken. */
    @Override
    public Integer call() {
        List<Problem> problems = problems();
        problems.forEach(problem -> root.say(words(problem)));
        if (problems.isEmpty()) {
            root.say(root.messages().text("lint.none", file.toString()));
        }
        return (problems.isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY).code();
    }

    private List<Problem> problems() {
        try {
            return CalendarLint.of(file);
        } catch (IOException broken) {
            throw UnreadableInput.of(file.toString(), broken);
        }
    }

    private String words(Problem problem) {
        String rule = root.messages().text("lint.rule." + problem.rule().code());
        String line = Integer.toString(problem.line());
        return problem.detail().isEmpty() ? root.messages().text("lint.problem", file.toString(), line, rule)
                : root.messages().text("lint.problem.of", file.toString(), line, rule, problem.detail());
    }
}
