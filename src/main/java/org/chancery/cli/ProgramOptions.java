package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.icalendar.Alarm;
import org.chancery.icalendar.CalendarProgram;
import org.chancery.icalendar.ExportOptions;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** For which program a calendar is written, and what reminds of its events. */
final class ProgramOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--for", paramLabel = "PROGRAM", defaultValue = "any")
    private CalendarProgram program = CalendarProgram.ANY;

    @Option(names = "--alarm", paramLabel = "BEFORE")
    private @Nullable List<Alarm> alarms;

    /** @throws ParameterException if there are more alarms than an event may have */
    ExportOptions applied(ExportOptions options) {
        List<Alarm> asked = alarms == null ? List.of() : alarms;
        if (asked.size() > Alarm.MOST) {
            throw new ParameterException(Objects.requireNonNull(command).commandLine(), options.messages().text("program.alarm.too-many"));
        }
        return options.forProgram(program).withAlarms(asked);
    }

    /** What survives in that program and what does not; nothing for any program. */
    List<String> words(Messages messages) {
        List<String> words = new ArrayList<>();
        if (!program.remarks().isEmpty()) {
            words.add(messages.text("program.in", messages.text("program." + program.code())));
            program.remarks().forEach(remark -> words.add(messages.text("program.note", messages.text("program.remark." + remark))));
        }
        return words;
    }
}
