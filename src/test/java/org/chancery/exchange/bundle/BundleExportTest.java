package org.chancery.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.EventFilter;
import org.chancery.store.ChanceryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("A bundle that is written")
class BundleExportTest {
    @TempDir
    private Path folder = Path.of("");
    private Bundles bundles = new Bundles(folder);
    private @org.jspecify.annotations.Nullable ChanceryStore opened;

    @BeforeEach
    void open() {
        bundles = new Bundles(folder);
        opened = bundles.open("store");
    }

    @AfterEach
    void close() {
        store().close();
    }

    private ChanceryStore store() {
        return java.util.Objects.requireNonNull(opened);
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(Bundles.text(file));
    }

    @Test
    @DisplayName("keeps its schema, with notes and without, and when there is nothing in it")
    void schema() {
        assertThat(new SchemaCheck().faults(read(bundles.export(store(), "empty.json")))).isEmpty();
        Bundles.fill(store(), 4, 80);
        assertThat(new SchemaCheck().faults(read(bundles.export(store(), "all.json")))).isEmpty();
        assertThat(new SchemaCheck().faults(read(bundles.export(store(), "quiet.json", false)))).isEmpty();
    }

    @Test
    @DisplayName("is held to a schema that bites")
    void bites() {
        Bundles.fill(store(), 4, 4);
        Path file = bundles.export(store(), "all.json");
        ObjectNode one = (ObjectNode) read(file);
        ((ObjectNode) one.at("/events/0")).put("status", "sometime").put("surprise", 1).remove("uid");
        ((ObjectNode) one.at("/articles/0")).put("sha256", "0").put("text", 5);
        one.put("version", 2);
        assertThat(new SchemaCheck().faults(one)).hasSize(6);
    }

    @Test
    @DisplayName("has one object a line, and everything that the store has")
    void lines() {
        Bundles.fill(store(), 4, 30);
        Path file = bundles.export(store(), "all.json");
        List<String> lines = Bundles.text(file).lines().toList();
        JsonNode bundle = read(file);
        assertThat(bundle.get("events").size()).isEqualTo(30);
        assertThat(bundle.get("articles").size()).isPositive();
        assertThat(bundle.get("series").size()).isEqualTo(1);
        assertThat(bundle.get("parties").size()).isPositive();
        assertThat(lines).filteredOn(line -> line.startsWith("{\"id\":") || line.startsWith("{\"type\":")).hasSize(bundle.get("events")
                .size() + bundle.get("articles").size() + bundle.get("series").size() + bundle.get("parties").size());
        List<Integer> histories = new ArrayList<>();
        bundle.get("events").forEach(event -> histories.add(event.get("history").size()));
        assertThat(histories).contains(1, 2, 4);
    }

    @Test
    @DisplayName("leaves the desk's notes in the house unless they are asked for")
    void notes() {
        Bundles.fill(store(), 4, 30);
        assertThat(Bundles.text(bundles.export(store(), "all.json"))).contains("note 3", "changed 2", "secret calendar");
        assertThat(Bundles.text(bundles.export(store(), "quiet.json", false))).doesNotContain("note 3", "changed 2", "secret calendar")
                .contains("X-OTHER:kept");
    }

    @Test
    @DisplayName("holds the articles of its own events and no others")
    void filtered() {
        Bundles.fill(store(), 4, 30);
        Path file = folder.resolve("one.json");
        store().events().save(Change.of(Author.DESK, Bundles.event(1, "Alone")));
        Bundles.out(store(), true).write(file, each -> store().events().forEach(EventFilter.EVERYTHING, event -> {
            if (event.facts().name().equals("Alone")) {
                each.accept(event);
            }
        }), done -> {}, () -> false);
        assertThat(read(file).get("events").size()).isEqualTo(1);
        assertThat(read(file).get("articles").size()).isZero();
    }

    @Test
    @DisplayName("that is cancelled leaves the old file and nothing beside it")
    void cancelled() throws IOException {
        Bundles.fill(store(), 4, 30);
        Path file = bundles.file("old.json", "old");
        List<Long> told = new ArrayList<>();
        assertThatThrownBy(() -> Bundles.out(store(), true).write(file, each -> store().events().forEach(EventFilter.EVERYTHING, each),
                told::add, () -> told.size() == 7)).isInstanceOf(CancellationException.class);
        assertThat(told).endsWith(7L);
        assertThat(Bundles.text(file)).isEqualTo("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(one -> one.getFileName().toString())).containsExactlyInAnyOrder("old.json", "store");
        }
    }
}
