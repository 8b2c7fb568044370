package org.chancery.packaging;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which package may use which: every arrow falls. What a row does not name is forbidden. */
final class PackageTable {
    static final String ROOT = "org.chancery";

    /** The domain, each using those before it. */
    static final List<String> DOMAIN = List.of("date", "place", "party", "article", "agenda");

    /** Side by side, and blind to each other; only {@code publishing} stands on {@code icalendar}, since what it sends are calendars. */
    static final List<String> SERVICES = List.of("icalendar", "exchange", "intake", "reading", "matching", "planning", "store",
            "publishing");

    private static final List<String> SCREEN_PARTS = List.of("ui.mark", "ui.kit", "ui.control");
    private static final List<String> FEATURES = List.of("ui.sheet", "ui.dossier", "ui.inbox", "ui.directory", "ui.transfer",
            "ui.preferences", "ui.publication", "ui.bin", "ui.passphrase", "ui.health");

    /** Package, and what it may use beside itself; {@code launch} uses everything and is left out. */
    static final Map<String, Set<String>> ROWS = rows();

    private PackageTable() {}

    private static Map<String, Set<String>> rows() {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (int i = 0; i < DOMAIN.size(); i++) {
            rows.put(DOMAIN.get(i), Set.copyOf(DOMAIN.subList(0, i)));
        }
        rows.put("index", Set.of());
        rows.put("place", Set.of("date", "index"));
        rows.put("output", Set.of("agenda"));
        rows.put("task", Set.of());
        rows.put("log", Set.of());
        rows.put("json", Set.of());
        rows.put("settings", all(DOMAIN));
        rows.put("text", all(DOMAIN));
        SERVICES.forEach(service -> rows.put(service, all(DOMAIN, List.of("text"))));
        List.of("icalendar", "exchange").forEach(service -> rows.put(service, all(DOMAIN, List.of("text", "output", "json"))));
        List.of("intake", "store").forEach(service -> rows.put(service, all(DOMAIN, List.of("text", "json"))));
        rows.put("reading", all(DOMAIN, List.of("text", "index")));
        rows.put("publishing", all(DOMAIN, List.of("text", "icalendar", "output")));
        rows.put("ui.control", Set.of("text", "task"));
        rows.put("ui.kit", Set.of("text", "task", "ui.control"));
        rows.put("ui.mark", all(DOMAIN, List.of("text", "ui.control")));
        rows.put("ui.sheet", feature("planning"));
        rows.put("ui.dossier", feature("planning", "matching"));
        rows.put("ui.inbox", feature("planning", "matching", "reading", "intake"));
        rows.put("ui.directory", feature("planning"));
        rows.put("ui.transfer", feature("planning", "icalendar", "exchange"));
        rows.put("ui.publication", feature("publishing", "icalendar"));
        rows.put("ui.bin", feature());
        rows.put("ui.preferences", feature("planning", "settings", "store"));
        rows.put("ui.passphrase", feature("store"));
        rows.put("ui.health", feature("store"));
        rows.put("ui.shell", all(DOMAIN, SERVICES, SCREEN_PARTS, FEATURES, List.of("text", "task", "settings", "log")));
        rows.put("cli", all(DOMAIN, SERVICES, List.of("text", "task", "settings", "log", "output")));
        return rows;
    }

    private static Set<String> feature(String... services) {
        return all(DOMAIN, SCREEN_PARTS, List.of("text", "task"), List.of(services));
    }

    @SafeVarargs
    private static Set<String> all(List<String>... lists) {
        Set<String> all = new LinkedHashSet<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return all;
    }
}
