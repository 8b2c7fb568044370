package org.chancery.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportItem.Reason;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Remark;
import org.chancery.agenda.incoming.Remark.Kind;
import org.chancery.store.ChanceryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A bundle that means harm, or was harmed")
class HostileBundleTest {
    @TempDir
    private Path folder = Path.of("");
    private Bundles bundles = new Bundles(folder);
    private @org.jspecify.annotations.Nullable ChanceryStore opened;
    /** Three events on the lines 3 to 5: "First" with all that an event can have, "Second" and "Third". */
    private String good = "";

    @BeforeEach
    void open() {
        bundles = new Bundles(folder);
        opened = bundles.open("store");
        try (ChanceryStore from = bundles.open("from")) {
            DiplomaticEvent first = Bundles.event(1, "First");
            org.chancery.agenda.RandomEvents random = new org.chancery.agenda.RandomEvents(11, Bundles.NOW);
            for (int i = 0; i < 60; i++) {
                first = first.withClaims(List.of(random.attestation()), "en");
            }
            first = first.withClaims(List.of(Bundles.choice("First")), "en");
            from.events().save(new Change(Author.DESK, List.copyOf(random.articles()), List.of(), List.of(first, Bundles.event(2, "Second"),
                    Bundles.event(3, "Third")), List.of()));
            good = Bundles.text(bundles.export(from, "good.json"));
        }
        assertThat(good.lines().skip(2).limit(3)).allSatisfy(line -> assertThat(line).startsWith("{\"id\""));
    }

    @AfterEach
    void close() {
        store().close();
    }

    private ChanceryStore store() {
        return java.util.Objects.requireNonNull(opened);
    }

    private ImportPlan accept(String text) {
        return Bundles.accept(store(), bundles.file("in.json", text));
    }

    private List<String> names() {
        return Bundles.all(store()).stream().map(event -> event.facts().name()).sorted().toList();
    }

    private void refused(String text, InputFault fault) {
        Path file = bundles.file("in.json", text);
        assertThatThrownBy(() -> Bundles.into(store()).plan(file, read -> {}, () -> false)).isInstanceOfSatisfying(UnreadableInput.class,
                failure -> {
                    assertThat(failure.fault()).isEqualTo(fault);
                    assertThat(failure.file()).isEqualTo(file.toString());
                    assertThat(failure.line()).isEqualTo(1);
                });
        assertThat(names()).isEmpty();
    }

    @Test
    @DisplayName("is refused with its line if it is of another version, another file or no JSON")
    void refused() {
        refused(good.replace("\"version\":1,\"language\"", "\"version\":2,\"language\""), InputFault.OTHER_VERSION);
        refused(good.replace("\"version\":1,\"language\"", "\"version\":\"1\",\"language\""), InputFault.OTHER_VERSION);
        refused(good.replace("chancery-bundle", "chancery"), InputFault.NO_BUNDLE);
        refused("{\"title\":\"An article\",\"text\":\"It says.\"}", InputFault.NO_BUNDLE);
        refused("{}", InputFault.NO_BUNDLE);
        refused("[" + good + "]", InputFault.NO_BUNDLE);
        refused("{nonsense", InputFault.BROKEN_JSON);
        refused("", InputFault.NO_BUNDLE);
        assertThatThrownBy(() -> Bundles.into(store()).plan(folder.resolve("none.json"), read -> {}, () -> false)).isInstanceOf(
                UnreadableInput.class);
    }

    @Test
    @DisplayName("may stand on one line: each event of it is taken as it was planned")
    void oneLine() {
        String broken = good.replace("\"uid\":\"3f2b8c1e-0000-4000-8000-000000000002", "\"uid\":\" ");
        assertThat(broken).isNotEqualTo(good);
        accept(broken);
        assertThat(names()).containsExactly("First", "Third");
        ImportPlan plan = accept(good.replace("\n", " "));
        assertThat(plan.items()).extracting(ImportItem::line, ImportItem::nth, ImportItem::outcome).containsExactly(tuple(1, 0,
                Outcome.UNCHANGED), tuple(1, 1, Outcome.NEW), tuple(1, 2, Outcome.UNCHANGED));
        assertThat(names()).containsExactly("First", "Second", "Third");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"reviewed\":true | \"reviewed\":\"yes\" | WRONG_TYPE",
            "\"version\":1,\"created\" | \"version\":0,\"created\" | BAD_VALUE",
            "\"version\":1,\"created\" | \"version\":1e400,\"created\" | WRONG_TYPE",
            "\"version\":1,\"created\" | \"version\":99999999999999999999,\"created\" | BAD_VALUE",
            "\"created\":\"2026 | \"created\":\"+999992026 | BAD_VALUE",
            "\"modified\":\"2026-11-29 | \"modified\":\"2026-13-29 | BAD_VALUE",
            "\"owner\":\"\" | \"owner\":{} | WRONG_TYPE",
            "\"owner\":\"\" | \"owner\":\"\\ud800\" | BAD_VALUE",
            "\"uid\":\"3f2b | \"nouid\":\"3f2b | MISSING_VALUE", "\"uid\":\"3f2b | \"uid\":\" 3f2b | BAD_VALUE",
            "\"uid\":\"3f2b | \"uid\":\"\\u00003f2b | BAD_VALUE",
            "{\"id\":\"3f2b8c1e-0000 | {\"id\":\"3f2b8c1e+0000 | BAD_VALUE",
            "\"attestations\":[ | \"attestations\":[5, | WRONG_TYPE",
            "\"field\":\"name\" | \"field\":\"colour\" | UNKNOWN_WORD",
            "\"claim\":\"First\" | \"claim\":null | MISSING_VALUE",
            "\"claim\":\"First\" | \"claim\":[\"First\"] | WRONG_TYPE",
            "\"chosen\":true | \"chosen\":1 | WRONG_TYPE",
            "\"day\":\"20 | \"day\":\"+9999999 | BAD_VALUE",
            "\"recheckSet\":null | \"recheckSet\":\"0000-01-01\" | BAD_VALUE",
            "\"sha256\":\" | \"sha256\":\"../ | BAD_VALUE",
            "\"role\":\" | \"role\":\"super- | UNKNOWN_WORD",
            "\"type\":\"state\" | \"type\":\"planet\" | BAD_VALUE",
            "\"claim\":{\"edtf\":\"2 | \"claim\":{\"edtf\":\"x | BAD_VALUE",
            "\"zone\":\"Asia/Almaty\" | \"zone\":\"Asia/../etc\" | BAD_VALUE",
            "\"lat\":53.283333 | \"lat\":5300 | BAD_VALUE",
            "\"country\":\"KZ\",\"building\" | \"country\":\"Kazakhstan\",\"building\" | BAD_VALUE",
            "\"visitKind\":null} | \"visitKind\":\"royal\"} | UNKNOWN_WORD"})
    @DisplayName("costs only the event that holds a wrong value, which is named with line, key and value")
    void wrongValue(String was, String harmed, Kind kind) {
        String[] lines = good.split("\n");
        int from = lines[2].indexOf("\"recheckSet\"") >= 0 ? 2 : -1;
        assertThat(lines[2]).as("the event of the test has such a value").contains(was);
        // The keys down to the claims are for people and are not read back; a value that stands there too is harmed among the claims.
        int claims = lines[2].indexOf("\"attestations\":[");
        int at = lines[2].indexOf(was, claims) >= 0 ? lines[2].indexOf(was, claims) : lines[2].indexOf(was);
        lines[from] = lines[2].substring(0, at) + harmed + lines[2].substring(at + was.length());
        ImportPlan plan = accept(String.join("\n", lines));
        assertThat(plan.items()).hasSize(3);
        ImportItem first = plan.items().getFirst();
        assertThat(first.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(first.reason()).isEqualTo(Reason.BROKEN);
        assertThat(first.name()).isEqualTo("First");
        assertThat(plan.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(kind);
            assertThat(remark.line()).isEqualTo(3);
            assertThat(remark.property()).isNotEmpty().hasSizeLessThan(160);
        });
        assertThat(names()).containsExactly("Second", "Third");
    }

    @Test
    @DisplayName("costs only the line that is no JSON")
    void brokenLine() {
        ImportPlan plan = accept(good.replaceFirst("\"name\":\"Second\"", "\"name\":\"Second"));
        assertThat(plan.remarks()).containsExactly(new Remark(4, "events", Kind.BROKEN_JSON));
        assertThat(names()).containsExactly("First", "Third");
    }

    @Test
    @DisplayName("costs only the line that has a key twice, is too deep, too long or no UTF-8")
    void limits() throws IOException {
        String[] lines = good.split("\n");
        lines[2] = "{\"id\":1," + lines[2].substring(1);
        lines[3] = lines[3].replaceFirst("\"note\":\"\"", "\"note\":" + "[".repeat(100_000) + "]".repeat(100_000));
        assertThat(accept(String.join("\n", lines)).remarks()).containsExactly(new Remark(3, "events", Kind.BROKEN_JSON), new Remark(4,
                "events", Kind.BROKEN_JSON));
        assertThat(names()).containsExactly("Third");

        BundleLimits small = new BundleLimits(12_000, 20_000, 8_000, 16, 1_000, 1_000);
        Path file = bundles.file("in.json", good.replaceFirst("\"name\":\"Second\"", "\"name\":\"" + "x".repeat(8_500) + "\""));
        List<org.chancery.agenda.Word> kinds = Bundles.into(store(), small).plan(file, read -> {}, () -> false).remarks().stream()
                .map(Remark::kind).toList();
        assertThat(kinds).contains(Kind.ELEMENT_TOO_LONG, Kind.BROKEN_JSON);

        byte[] latin = good.replaceFirst("\"name\":\"Second\"", "\"name\":\"Séance\"").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        assertThat(Bundles.into(store()).plan(file, read -> {}, () -> false).remarks()).contains(new Remark(4, "events", Kind.BROKEN_JSON));
    }

    @Test
    @DisplayName("is taken as far as it is whole if it was cut off anywhere, and taken to its end from the whole file")
    void truncated() {
        byte[] whole = good.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(3);
        int head = good.indexOf('\n') + 1;
        for (int i = 0; i < 60; i++) {
            int end = head + random.nextInt(whole.length - head - 4);
            Path file = bundles.file("cut.json", new String(whole, 0, end, StandardCharsets.UTF_8));
            ImportPlan plan = Bundles.accept(store(), file);
            assertThat(plan.remarks()).as("cut at %d", end).extracting(Remark::kind).contains(Kind.TRUNCATED);
        }
        accept(good);
        assertThat(names()).containsExactly("First", "Second", "Third");
        assertThat(Bundles.text(bundles.export(store(), "again.json"))).isEqualTo(good);
    }

    @Test
    @DisplayName("is read in any other form of JSON too, up to its first fault")
    void reformatted() {
        String pretty = tools.jackson.databind.json.JsonMapper.builder().enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build().writeValueAsString(tools.jackson.databind.json.JsonMapper.shared().readTree(good));
        assertThat(accept(pretty.replaceFirst("\"Third\"", "Third")).remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Kind.REST_BROKEN);
            assertThat(remark.line()).isGreaterThan(100);
        });
        assertThat(names()).containsExactly("First", "Second");
        assertThat(accept(pretty).remarks()).isEmpty();
        assertThat(Bundles.text(bundles.export(store(), "again.json"))).isEqualTo(good);
        BundleLimits small = new BundleLimits(9_000, 5_000, 8_000, 16, 1_000, 1_000);
        assertThatThrownBy(() -> Bundles.into(store(), small).plan(bundles.file("in.json", pretty), read -> {}, () -> false)).isInstanceOf(
                UnreadableInput.class).hasMessageContaining("TOO_LARGE");
    }

    @Test
    @DisplayName("cannot bring a text under the hash of another one")
    void forgedArticle() {
        String[] lines = good.split("\n");
        int article = 0;
        while (!lines[article].startsWith("{\"id\"") || !lines[article].contains("\"sha256\":\"") || lines[article].contains("\"uid\"")) {
            article++;
        }
        lines[article] = lines[article].replaceFirst("\"text\":\"", "\"text\":\"forged ");
        ImportPlan plan = accept(String.join("\n", lines));
        assertThat(plan.remarks()).singleElement().satisfies(remark -> assertThat(remark.kind()).isEqualTo(Kind.HASH_DIFFERS));
        assertThat(plan.remarks().getFirst().line()).isEqualTo(article + 1);
        assertThat(names()).hasSize(3);
    }

    @Test
    @DisplayName("has a history that is taken only if it leads to the event")
    void badHistory() {
        String[] harms = {"\"who\":\"desk\"", "\"who\":5", "\"history\":[", "\"history\":[{\"version\":-1},", "\"when\":\"2026",
                "\"when\":\"2025"};
        for (int i = 0; i < harms.length; i += 2) {
            try (ChanceryStore empty = bundles.open("empty" + i)) {
                String[] lines = good.split("\n");
                lines[3] = lines[3].replace(harms[i], harms[i + 1]);
                ImportPlan plan = Bundles.accept(empty, bundles.file("in.json", String.join("\n", lines)));
                assertThat(plan.remarks()).as(harms[i + 1]).extracting(Remark::kind).contains(Kind.BAD_HISTORY);
                assertThat(plan.count(Outcome.NEW)).isEqualTo(3);
                assertThat(empty.history().of(Bundles.event(2, "").id(), "en")).singleElement().satisfies(change -> assertThat(change.who())
                        .isEqualTo(Author.IMPORT));
            }
        }
    }

    @Test
    @DisplayName("has no more events than it may have, and tells no more faults than people read")
    void many() {
        List<String> lines = new ArrayList<>(good.lines().toList());
        for (int i = 0; i < 40; i++) {
            lines.add(5, "{\"id\":5},");
        }
        lines.set(4, lines.get(4) + ",");
        BundleLimits small = new BundleLimits(1 << 20, 1 << 20, 1 << 20, 16, 10, 5);
        ImportPlan plan = Bundles.into(store(), small).plan(bundles.file("in.json", String.join("\n", lines)), read -> {}, () -> false);
        assertThat(plan.items()).hasSize(10);
        assertThat(plan.remarks()).hasSize(6).extracting(Remark::kind).contains(Kind.MORE_FAULTS);
    }
}
