package org.chancery.ui.dossier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.Participation;
import org.chancery.agenda.Recurrence;
import org.chancery.date.DatePrecision;
import org.chancery.date.Hours;
import org.chancery.place.Venue;
import org.chancery.text.DateWords;
import org.chancery.text.RecurrenceWords;
import org.chancery.text.ReleaseWords;
import org.chancery.ui.mark.AttendanceMark;
import org.jspecify.annotations.Nullable;

/** The left half of a dossier: when, where, what, who, and the series. */
final class FactsPane extends VBox {
    private static final double LABEL = 92;
    private static final int DEPARTURES = 3;
    private final Parts parts;

    FactsPane(Parts parts, Dossier dossier, Runnable addParticipant) {
        this.parts = parts;
        EventFacts facts = dossier.event().facts();
        getChildren().add(when(facts));
        Recurrence recurrence = dossier.recurrence();
        if (recurrence != null) {
            RecurrenceWords words = new RecurrenceWords(parts.context().messages());
            getChildren().add(row("repeat.label", words.phrase(recurrence), words.exceptions(recurrence), false));
        }
        getChildren().add(where(facts));
        if (facts.mode() != null) {
            getChildren().add(row("dossier.mode", parts.words().mode(facts.mode()), null, false));
        }
        String level = facts.level() == null ? "" : " · " + parts.words().level(facts.level());
        String kind = facts.visitKind() == null ? parts.words().kind(facts.kind()) : parts.words().visitKind(facts.visitKind());
        getChildren().add(row("dossier.kind", kind + level, null, false));
        if (facts.ordinal() != null) {
            getChildren().add(row("dossier.edition", parts.text("dossier.ordinal", facts.ordinal().toString()), dossier.series() == null
                    ? null : dossier.series().name(), false));
        }
        ReleaseWords release = new ReleaseWords(parts.context().messages());
        getChildren().add(row("release.label", release.level(dossier.event().release()), dossier.departures().stream().limit(DEPARTURES)
                .map(left -> release.departed(left, parts.context().deskZone())).collect(Collectors.joining("\n")), false));
        participants(facts, addParticipant);
        if (dossier.series() != null) {
            getChildren().add(new SeriesStrip(parts, dossier));
        }
        note(dossier.event().note());
    }

    private Node when(EventFacts facts) {
        List<String> second = new ArrayList<>();
        if (!facts.date().isUnknown()) {
            second.add(facts.date().edtf());
        }
        Hours hours = facts.hours();
        second.add(parts.text("dossier.precision." + facts.precision().code()));
        if (hours != null) {
            second.add(hours.start() + (hours.end() == null ? "" : "–" + hours.end()));
        }
        facts.date().earliest().ifPresent(first -> {
            LocalDate today = parts.context().today();
            if (facts.precision().hasDay() && !first.isBefore(today)) {
                second.add(parts.dates().away(today, first));
            }
        });
        return row("dossier.when", parts.dates().full(facts.date()), String.join(" · ", second), true);
    }

    private Node where(EventFacts facts) {
        Venue venue = facts.venue();
        String place = Stream
                .of(venue.building(), parts.words().city(venue), venue.country() == null ? null : parts.words().country(venue.country()))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        return row("dossier.where", place.isEmpty() ? parts.text("dossier.place-unknown") : place, zones(facts), false);
    }

    /** Both zones on the event's day, the venue's and the desk's, with the offsets that held then. */
    private @Nullable String zones(EventFacts facts) {
        ZoneId zone = facts.venue().zone();
        LocalDate day = facts.date().earliest().orElse(null);
        if (zone == null || day == null) {
            return null;
        }
        String there = DateWords.offset(zone, day.atTime(12, 0));
        String here = DateWords.offset(parts.context().deskZone(), day.atTime(12, 0));
        return facts.precision() == DatePrecision.TIME || !there.equals(here) ? parts.text("dossier.zones", there, here) : parts.text(
                "dossier.zone", there);
    }

    private void participants(EventFacts facts, Runnable addParticipant) {
        VBox list = new VBox();
        for (Participation p : facts.participations()) {
            list.getChildren().addAll(participant(p), Parts.hairline());
        }
        if (facts.participations().isEmpty()) {
            list.getChildren().add(Parts.label(parts.text("dossier.nobody"), "muted"));
        }
        VBox section = new VBox(parts.heading(parts.text("dossier.participants"), Parts.linkWithKey(parts.text("dossier.add"), "P",
                addParticipant)), list);
        section.getStyleClass().add("dossier-section");
        getChildren().add(section);
    }

    private Node participant(Participation p) {
        Label code = Parts.label(parts.parties().code(p.party()), "caption", "strong");
        code.setMinWidth(parts.style().px(28));
        Label name = Parts.wrapped(parts.parties().name(p.party()));
        VBox who = new VBox(name, Parts.wrapped(parts.parties().detail(p), "caption"));
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        Label state = Parts.label(parts.words().attendance(p.attendance()), "small");
        state.setGraphic(new AttendanceMark(p.attendance(), parts.style()));
        state.setMinWidth(parts.style().px(116));
        HBox row = new HBox(code, who, state);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("dossier-person");
        return row;
    }

    private void note(String note) {
        if (!note.isEmpty()) {
            VBox section = new VBox(parts.heading(parts.text("dossier.note"), null), Parts.wrapped(note));
            section.getStyleClass().add("dossier-section");
            getChildren().add(section);
        }
    }

    private Node row(String key, String value, @Nullable String second, boolean strong) {
        Label label = Parts.label(parts.text(key), "muted", "small");
        label.setMinWidth(parts.style().px(LABEL));
        Label main = Parts.wrapped(value);
        if (strong) {
            main.getStyleClass().add("strong");
        }
        VBox values = new VBox(1, main);
        if (second != null && !second.isEmpty()) {
            values.getChildren().add(Parts.wrapped(second, "muted", "small"));
        }
        HBox.setHgrow(values, Priority.ALWAYS);
        values.setMinWidth(0);
        HBox row = new HBox(label, values);
        row.getStyleClass().add("dossier-row");
        return new VBox(row, Parts.hairline());
    }
}
