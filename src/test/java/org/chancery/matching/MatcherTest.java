package org.chancery.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.InboxEntry.Decision;
import org.chancery.article.Article;
import org.chancery.matching.News.Proposal;
import org.chancery.party.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Matching")
class MatcherTest {
    private final ShelfOfEvents shelf = new ShelfOfEvents();
    private final Acceptance acceptance = new Acceptance(shelf, shelf.articles(), "en", InstantSource.fixed(Instant.parse(
            "2021-10-01T00:00:00Z")));

    private void read(News news) {
        acceptance.read(news.article(), news.proposals(), false).ifPresent(shelf::save);
    }

    private Match match(News news) {
        return Matcher.match(news.proposals().getFirst(), news.article(), shelf);
    }

    @Nested
    @DisplayName("by series")
    class BySeries {
        @Test
        @DisplayName("joins the same edition whatever the language and the date")
        void sameEdition() {
            read(News.of("2021-04-08", News.forum(EventStatus.PLANNED).on("2021").make()));
            News russian = News.of("2021-09-27", "ru", new Proposal("XVII форум межрегионального сотрудничества", EventKind.FORUM,
                    EventStatus.SCHEDULED).edition(17, "форум межрегионального сотрудничества").on("2022-09-30").with("RU", "KZ").make());
            assertThat(match(russian)).isInstanceOfSatisfying(Match.Same.class, same -> {
                assertThat(same.score()).isGreaterThanOrEqualTo(Match.JOIN);
                assertThat(same.reasons()).contains(Reason.of("matching.reason.edition", "17"));
            });
        }

        @Test
        @DisplayName("never joins two editions")
        void otherEdition() {
            read(News.of("2019-11-07", new Proposal("16th Forum of Interregional Cooperation between Kazakhstan and Russia",
                    EventKind.FORUM, EventStatus.HELD).edition(16, "Forum of Interregional Cooperation").on("2019-11-07").in("Omsk", "RU")
                    .with("KZ", "RU").make()));
            assertThat(match(News.of("2019-11-07", News.forum(EventStatus.PROPOSED).on("2019-11-07").in("Omsk", "RU").make()))).isEqualTo(
                    new Match.New());
        }

        @Test
        @DisplayName("joins a postponement that gives no date at all")
        void undated() {
            read(News.of("2020-03-01", News.forum(EventStatus.PLANNED).on("2020").make()));
            EventProposal putOff = new Proposal("Forum of Interregional Cooperation between Kazakhstan and Russia", EventKind.FORUM,
                    EventStatus.POSTPONED).edition(null, "Forum of Interregional Cooperation between Kazakhstan and Russia")
                    .with("KZ", "RU")
                    .make();
            assertThat(match(News.of("2020-11-06", putOff))).isInstanceOf(Match.Same.class);
        }
    }

    @Nested
    @DisplayName("by organisation")
    class ByOrganisation {
        private Proposal summit(String name, @org.jspecify.annotations.Nullable Integer edition, String date) {
            return new Proposal(name, EventKind.SUMMIT, EventStatus.SCHEDULED).edition(edition, name).on(date).by("Lake Union");
        }

        @Test
        @DisplayName("joins one edition under two names, and asks when the days differ")
        void edition() {
            read(News.of("2021-03-01", summit("13th summit of the Union of the Lakes", 13, "2021-05").make()));
            assertThat(match(News.of("2021-05-14", summit("13th LU leaders' gathering", 13, "2021-06-02").make()))).isInstanceOf(
                    Match.Ask.class);
            assertThat(match(News.of("2021-05-14", summit("13th LU leaders' gathering", 13, "2021-05-13").make()))).isInstanceOfSatisfying(
                    Match.Same.class, same -> assertThat(same.reasons()).contains(Reason.of("matching.reason.body", "Lake Union")));
        }

        @Test
        @DisplayName("never joins two editions, and asks when only the body and the month agree")
        void others() {
            read(News.of("2021-03-01", summit("13th summit of the Union of the Lakes", 13, "2021-05-11").make()));
            assertThat(match(News.of("2021-05-14", summit("14th LU leaders' gathering", 14, "2021-05-13").make()))).isEqualTo(
                    new Match.New());
            assertThat(match(News.of("2021-03-05", summit("Gathering at the top", null, "2021-05").make()))).isInstanceOf(Match.Ask.class);
        }

        @Test
        @DisplayName("only asks about meetings of its ministers, who meet often")
        void ministers() {
            read(News.of("2021-03-01", new Proposal("Gathering on fish", EventKind.MEETING, EventStatus.SCHEDULED).on(
                    "2021-05-11").by("Lake Union").make()));
            assertThat(match(News.of("2021-03-02", new Proposal("Consultations on roads", EventKind.MEETING, EventStatus.SCHEDULED)
                    .on("2021-05-11").by("Lake Union").make()))).isInstanceOf(Match.Ask.class);
        }
    }

    @Nested
    @DisplayName("with care for who meets")
    class WhoMeets {
        @Test
        @DisplayName("takes the ministers and the leaders of one body for two occasions")
        void levels() {
            read(News.of("2021-03-01", new Proposal("Ministerial meeting of the Union of the Lakes", EventKind.MEETING,
                    EventStatus.SCHEDULED).on("2021-05-11").in("Lima", "PE").by("Lake Union").make()));
            assertThat(match(News.of("2021-03-02", new Proposal("Summit of the Union of the Lakes", EventKind.SUMMIT,
                    EventStatus.SCHEDULED).on("2021-05-11").in("Lima", "PE").by("Lake Union").make()))).isEqualTo(new Match.New());
        }

        @Test
        @DisplayName("joins the number of an occasion of two states under names of two languages")
        void numberOfTwoStates() {
            read(News.of("2021-03-01", new Proposal("9th Chile-Peru Fishery Dialogue", EventKind.FORUM, EventStatus.SCHEDULED)
                    .edition(9, "Chile-Peru Fishery Dialogue").on("2021-05-11").in("Lima", "PE").with("CL", "PE").make()));
            Proposal french = new Proposal("9e rendez-vous des armateurs", EventKind.FORUM, EventStatus.SCHEDULED).on("2021-05-11")
                    .in("Lima",
                            "PE")
                    .with("CL", "PE");
            assertThat(match(News.of("2021-03-02", "fr", french.edition(9, "rendez-vous des armateurs").make()))).isInstanceOf(
                    Match.Same.class);
            assertThat(match(News.of("2021-03-02", "fr", french.edition(10, "rendez-vous des armateurs").make()))).isNotInstanceOf(
                    Match.Same.class);
        }

        @Test
        @DisplayName("asks about an edition that one report puts off and another has months later")
        void putOff() {
            Proposal first = new Proposal("13th summit of the Union of the Lakes", EventKind.SUMMIT, EventStatus.POSTPONED).edition(13,
                    "summit of the Union of the Lakes").on("2021-05-11").by("Lake Union");
            read(News.of("2021-03-01", first.make()));
            assertThat(match(News.of("2021-09-02", new Proposal("13th LU leaders' gathering", EventKind.SUMMIT, EventStatus.SCHEDULED)
                    .edition(13, "LU leaders' gathering").on("2021-11-20").by("Lake Union").make()))).isInstanceOf(Match.Ask.class);
        }

        @Test
        @DisplayName("does not drop the occasion of a body because each report names its own guests")
        void guests() {
            Proposal one = new Proposal("Summit of the Union of the Lakes", EventKind.SUMMIT, EventStatus.SCHEDULED).on("2021-05-11").in(
                    "Lima", "PE").by("Lake Union");
            Proposal other = new Proposal("Gathering of the Lake Union leaders", EventKind.SUMMIT, EventStatus.SCHEDULED).on("2021-05-11")
                    .in("Lima", "PE").by("Lake Union");
            read(News.of("2021-03-01", one.with("CL").make()));
            assertThat(match(News.of("2021-03-02", other.with("EE").make()))).isNotEqualTo(new Match.New());
        }
    }

    @Test
    @DisplayName("does not join a conference and a round of talks by a word in their names alone")
    void nameAlone() {
        read(News.of("2021-09-16", new Proposal("65th General Conference of the Atomic Energy Agency", EventKind.CONFERENCE,
                EventStatus.SCHEDULED).edition(65, "General Conference of the Atomic Energy Agency").on("2021-09-20/2021-09-24").in(
                        "Vienna", "AT")
                .make()));
        EventProposal talks = new Proposal("Nuclear talks between Iran and France", EventKind.NEGOTIATION, EventStatus.PLANNED).on(
                "[2021-09-21..2021-10-12]").in("Vienna", "AT").with("IR", "FR").make();
        assertThat(match(News.of("2021-09-21", talks))).isNotInstanceOf(Match.Same.class);
    }

    @Nested
    @DisplayName("of visits")
    class Visits {
        @Test
        @DisplayName("needs the same visitor and the same host")
        void visitor() {
            read(News.of("2021-09-01", News.visit(EventStatus.SCHEDULED, "Maria Example", "FR").in(null, "KZ").on("2021-09-20").make()));
            assertThat(match(News.of("2021-09-10", News.visit(EventStatus.SCHEDULED, "Maria Example", "FR").in("Astana", "KZ").on("2021-09")
                    .make()))).isInstanceOf(Match.Same.class);
            assertThat(match(News.of("2021-09-10", News.visit(EventStatus.SCHEDULED, "Hans Muster", "DE").in(null, "KZ").on("2021-09-20")
                    .make()))).isEqualTo(new Match.New());
            assertThat(match(News.of("2021-09-10", News.visit(EventStatus.SCHEDULED, "Maria Example", "FR").in(null, "UZ").on("2021-09-20")
                    .make()))).isEqualTo(new Match.New());
        }

        @Test
        @DisplayName("asks when the days lie apart but a move is near")
        void apart() {
            read(News.of("2021-09-01", News.visit(EventStatus.SCHEDULED, "Maria Example", "FR").in(null, "KZ").on("2021-09-20").make()));
            assertThat(match(News.of("2021-09-10", News.visit(EventStatus.SCHEDULED, "Maria Example", "FR").in(null, "KZ").on("2021-09-28")
                    .make()))).isInstanceOf(Match.Ask.class);
        }
    }

    @Nested
    @DisplayName("of other occasions")
    class Occasions {
        @Test
        @DisplayName("joins by kind, country, window and the concepts of the name, and says why")
        void concepts() {
            read(News.of("2021-08-01", new Proposal("Caspian Economic Summit", EventKind.SUMMIT, EventStatus.PLANNED).in(null, "TM").on(
                    "2021-10").make()));
            Match match = match(News.of("2021-09-01", new Proposal("Каспийский экономический саммит", EventKind.SUMMIT,
                    EventStatus.SCHEDULED).in("Ashgabat", "TM").on("2021-10-06").make()));
            assertThat(match).isInstanceOfSatisfying(Match.Same.class, same -> assertThat(same.reasons()).extracting(Reason::key).contains(
                    "matching.reason.name", "matching.reason.meet", "matching.reason.host"));
        }

        @Test
        @DisplayName("keeps apart what lies in another country or under another name")
        void apart() {
            read(News.of("2021-08-01", new Proposal("Caspian Economic Summit", EventKind.SUMMIT, EventStatus.PLANNED).in(null, "TM").on(
                    "2021-10").make()));
            assertThat(match(News.of("2021-09-01", new Proposal("Caspian Economic Summit", EventKind.SUMMIT, EventStatus.SCHEDULED).in(null,
                    "AZ").on("2021-10-06").make()))).isEqualTo(new Match.New());
            assertThat(match(News.of("2021-09-01", new Proposal("Water Conference", EventKind.CONFERENCE, EventStatus.SCHEDULED).in(null,
                    "TM").on("2021-10-06").make()))).isEqualTo(new Match.New());
        }
    }

    @Nested
    @DisplayName("when articles are accepted")
    class Accepting {
        @Test
        @DisplayName("adds nothing for an article that is there")
        void again() {
            News news = News.of("2021-04-08", News.forum(EventStatus.PLANNED).on("2021").make());
            read(news);
            assertThat(acceptance.read(news.article(), news.proposals(), false)).isEmpty();
        }

        @Test
        @DisplayName("keeps two proposals of one article apart, unless they are the same")
        void twoOfOne() {
            Proposal talks = new Proposal("Talks", EventKind.MEETING, EventStatus.HELD).in(null, "KZ").on("2021-04-08").with("KZ", "RU");
            read(News.of("2021-04-08", News.forum(EventStatus.PLANNED).on("2021").make(), talks.make(), News.forum(EventStatus.PLANNED).on(
                    "2021").make()));
            assertThat(shelf.all()).hasSize(2);
        }

        @Test
        @DisplayName("leaves all pending when asked to, and takes no claim without a day of publication")
        void pending() {
            News news = News.of("2021-04-08", News.forum(EventStatus.PLANNED).on("2021").make());
            assertThat(acceptance.read(news.article(), news.proposals(), true).orElseThrow().inbox().getFirst().items().getFirst()
                    .decision()).isEqualTo(Decision.PENDING);
            Article undated = Article.of("T", null, null, null, "en", "text");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> acceptance.read(undated, news.proposals(), false)).isInstanceOf(
                    ChanceryFailure.NoPublicationDate.class);
        }

        @Test
        @DisplayName("follows a person's verdicts: join, reject, new; and counts those events as reviewed")
        void verdicts() {
            read(News.of("2021-04-08", News.forum(EventStatus.PLANNED).on("2021").make()));
            EventProposal other = new Proposal("Talks", EventKind.MEETING, EventStatus.HELD).on("2021-04-08").make();
            News news = News.of("2021-04-09", other, other, other);
            var change = acceptance.decide(news.article(), java.util.List.of(new Acceptance.Decided(other, new Verdict.Join(shelf.all()
                    .getFirst().id())), new Acceptance.Decided(other, new Verdict.Reject()), new Acceptance.Decided(other,
                            new Verdict.Accept())),
                    Author.DESK);
            assertThat(change.inbox().getFirst().items()).extracting(i -> i.decision()).containsExactly(Decision.JOINED, Decision.REJECTED,
                    Decision.ACCEPTED);
            assertThat(change.events()).hasSize(2).allMatch(e -> e.reviewed());
        }
    }

    @Nested
    @DisplayName("across kinds")
    class AcrossKinds {
        private final Person guest = Person.named("Ana Diaz", null);

        @Test
        @DisplayName("asks whether talks with the host in the days of a visit are part of it")
        void duringVisit() {
            read(News.of("2024-03-04", new Proposal("Visit of Ana Diaz to Chile", EventKind.VISIT, EventStatus.SCHEDULED).on(
                    "2024-03-11/2024-03-13").in(null, "CL").with("PE", "CL").and(guest).make()));
            News talks = News.of("2024-03-05", new Proposal("Talks between Ana Diaz and Pedro Soto", EventKind.MEETING,
                    EventStatus.SCHEDULED).on("2024-03-12").with("PE", "CL").and(guest).make());
            assertThat(match(talks)).isInstanceOfSatisfying(Match.Ask.class, ask -> assertThat(ask.candidates().getFirst().reasons())
                    .contains(Reason.of("matching.reason.during-visit")));
        }

        @Test
        @DisplayName("takes talks with a third state, or weeks later, for something else")
        void notDuringVisit() {
            read(News.of("2024-03-04", new Proposal("Visit of Ana Diaz to Chile", EventKind.VISIT, EventStatus.SCHEDULED).on(
                    "2024-03-11/2024-03-13").in(null, "CL").with("PE", "CL").and(guest).make()));
            Proposal third = new Proposal("Talks between Ana Diaz and Kaja Tamm", EventKind.MEETING, EventStatus.SCHEDULED).on("2024-03-12")
                    .with("PE", "EE").and(guest);
            Proposal later = new Proposal("Talks between Ana Diaz and Pedro Soto", EventKind.MEETING, EventStatus.SCHEDULED).on(
                    "2024-04-22").with("PE", "CL").and(guest);
            assertThat(match(News.of("2024-03-05", third.make()))).isEqualTo(new Match.New());
            assertThat(match(News.of("2024-03-06", later.make()))).isEqualTo(new Match.New());
        }

        @Test
        @DisplayName("asks about the conference and the meeting of one body in one city at one time")
        void ofOneBody() {
            read(News.of("2024-03-04",
                    new Proposal("Fishery Union conference", EventKind.CONFERENCE, EventStatus.SCHEDULED).on("2024-06").in(
                            "Lima", "PE").by("Fishery Union").make()));
            News meeting = News.of("2024-03-05", new Proposal("Ministers' meeting", EventKind.MEETING, EventStatus.SCHEDULED).on(
                    "2024-06-11/2024-06-13").in("Lima", "PE").by("Fishery Union").make());
            assertThat(match(meeting)).isInstanceOf(Match.Ask.class);
        }
    }
}
