package org.chancery.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.matching.News.Proposal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The order of reading")
class OrderOfReadingTest {

    static List<List<News>> stories() {
        return List.of(forum(), movedVisit(), summit(), bridged());
    }

    private static List<News> forum() {
        return List.of(News.of("2019-11-07", News.forum(EventStatus.PROPOSED).on("2020").make(), new Proposal(
                "16th Forum of Interregional Cooperation between Kazakhstan and Russia", EventKind.FORUM, EventStatus.HELD).edition(16,
                        "Forum of Interregional Cooperation between Kazakhstan and Russia")
                .in("Omsk", "RU").on("2019-11-07").with("KZ",
                        "RU")
                .make()), News.of("2020-11-06", News.forum(EventStatus.POSTPONED).make()), News.of("2021-04-08",
                        News
                                .forum(EventStatus.PLANNED).in("Kokshetau", "KZ").on("2021").make()),
                News.of("2021-09-27", "ru",
                        new Proposal("XVII форум межрегионального сотрудничества", EventKind.FORUM,
                                EventStatus.SCHEDULED).edition(17, "форум межрегионального сотрудничества").with(
                                        "RU", "KZ")
                                .in("Kokshetau", "KZ").on("2021-09-30").make()));
    }

    private static List<News> movedVisit() {
        return List.of(
                News.of("2021-08-01", News.visit(EventStatus.PLANNED, "Maria Example", "FR").in(null, "KZ").on("2021-09").make()), News
                        .of("2021-08-20", News.visit(EventStatus.SCHEDULED, "Maria Example", "FR").in("Astana", "KZ").on("2021-09-20")
                                .make()),
                News
                        .of("2021-09-10", News.visit(EventStatus.POSTPONED, "Maria Example", "FR").in(null, "KZ").on("2021-09-20").movedTo(
                                "2021-10-04").make()),
                News.of("2021-10-04", News.visit(EventStatus.HELD, "Maria Example", "FR").in(
                        "Astana", "KZ").on("2021-10-04").make()));
    }

    private static List<News> summit() {
        return List.of(News.of("2021-07-01", new Proposal("Caspian Economic Summit", EventKind.SUMMIT, EventStatus.PLANNED).in(null, "TM")
                .on("2021-10").make()), News.of("2021-08-01",
                        new Proposal("Каспийский экономический саммит", EventKind.SUMMIT,
                                EventStatus.SCHEDULED).in("Ashgabat", "TM").on("2021-10-06").make()),
                News.of("2021-09-01", new Proposal(
                        "Caspian economic summit of the five leaders", EventKind.SUMMIT, EventStatus.SCHEDULED).in("Ashgabat",
                                "TM")
                        .on("2021-10-06").make(),
                        new Proposal("Water Conference", EventKind.CONFERENCE,
                                EventStatus.SCHEDULED).in(null, "TM").on("2021-10-06").make()));
    }

    /** Two windows that do not meet, and a third article that speaks of both. */
    private static List<News> bridged() {
        return List.of(News.of("2021-01-10", new Proposal("Caspian Economic Summit", EventKind.SUMMIT, EventStatus.SCHEDULED).in(null, "TM")
                .on("2021-03-10").make()), News.of("2021-03-01",
                        new Proposal("Caspian Economic Summit", EventKind.SUMMIT,
                                EventStatus.POSTPONED).in(null, "TM").on("2021-03-10").movedTo("2021-10-06").make()),
                News.of("2021-09-20",
                        new Proposal("Caspian Economic Summit", EventKind.SUMMIT, EventStatus.SCHEDULED).in(null, "TM").on(
                                "2021-10-06").make()));
    }

    @ParameterizedTest(name = "does not change events and ledgers ({index})")
    @MethodSource("stories")
    void doesNotMatter(List<News> story) {
        List<String> expected = told(story);
        for (List<News> order : orders(story)) {
            assertThat(told(order)).as("read as %s", order.stream().map(n -> n.article().published()).toList()).isEqualTo(expected);
        }
    }

    private static List<String> told(List<News> order) {
        ShelfOfEvents shelf = new ShelfOfEvents();
        Acceptance acceptance = new Acceptance(shelf, shelf.articles(), "en", InstantSource.fixed(Instant.parse("2021-10-05T00:00:00Z")));
        order.forEach(news -> acceptance.read(news.article(), news.proposals(), false).ifPresent(shelf::save));
        return shelf.told();
    }

    private static <T> List<List<T>> orders(List<T> items) {
        if (items.size() <= 1) {
            return List.of(items);
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<T> rest = new ArrayList<>(items);
            T first = rest.remove(i);
            for (List<T> tail : orders(rest)) {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
