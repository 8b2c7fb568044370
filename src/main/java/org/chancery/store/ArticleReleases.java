package org.chancery.store;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.article.ArticleId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The levels of articles, of which only those that are not public are many enough to be asked for. */
final class ArticleReleases {
    private final Handle handle;
    private @Nullable Map<UUID, ReleaseLevel> above;

    ArticleReleases(Handle handle) {
        this.handle = handle;
    }

    void set(ArticleId article, ReleaseLevel level) {
        handle.createUpdate("UPDATE article SET release_level = :level, record_hash = NULL WHERE id = :id").bind("level", level.code())
                .bind("id", article
                        .value())
                .execute();
        above = null;
    }

    /** All of these levels, with their level. */
    Map<UUID, ReleaseLevel> of(Collection<ReleaseLevel> levels) {
        Map<UUID, ReleaseLevel> found = new HashMap<>();
        if (!levels.isEmpty()) {
            Conditions where = new Conditions();
            where.and("release_level IN " + where.list(levels.stream().map(ReleaseLevel::code).toList()));
            where.bind(handle.createQuery("SELECT id, release_level FROM article WHERE " + where.sql())).map((rows, context) -> {
                Columns row = new Columns(rows);
                return Map.entry(row.uuid("id"), row.word("release_level", ReleaseLevel.class));
            }).forEach(row -> found.put(row.getKey(), row.getValue()));
        }
        return found;
    }

    /** The event with at least the level of the freest article that it rests on, if it rests on any. */
    DiplomaticEvent atLeast(DiplomaticEvent event) {
        ReleaseLevel floor = floor(event.attestations());
        return event.withRelease(event.release().orStricter(floor));
    }

    private ReleaseLevel floor(List<Attestation> claims) {
        Set<UUID> sources = new LinkedHashSet<>();
        claims.stream().map(Attestation::source).filter(java.util.Objects::nonNull).forEach(source -> sources.add(source.id().value()));
        Map<UUID, ReleaseLevel> barred = sources.isEmpty() ? Map.of() : notPublic();
        return sources.stream().map(id -> barred.getOrDefault(id, ReleaseLevel.PUBLIC)).min(ReleaseLevel::compareTo).orElse(
                ReleaseLevel.PUBLIC);
    }

    private Map<UUID, ReleaseLevel> notPublic() {
        if (above == null) {
            above = of(EnumSet.complementOf(EnumSet.of(ReleaseLevel.PUBLIC)));
        }
        return above;
    }
}
