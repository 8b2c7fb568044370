package org.chancery.store;

import java.sql.SQLException;
import java.util.List;
import org.chancery.agenda.DeskWord;
import org.chancery.agenda.LexiconRepository;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;

/** The desk's own words in the database. */
final class StoredLexicon implements LexiconRepository {
    private final Database database;

    StoredLexicon(Database database) {
        this.database = database;
    }

    @Override
    public List<DeskWord> all() {
        return database.read(List.of(), handle -> handle.createQuery("SELECT language, sort, spellings, attributes FROM desk_word"
                + " ORDER BY language, sort, name").map((rows, context) -> word(new Columns(rows))).list());
    }

    @Override
    public void save(List<DeskWord> words) {
        if (words.isEmpty()) {
            return;
        }
        database.write(handle -> {
            for (DeskWord word : words) {
                delete(handle, word);
                Bindings.word(handle.createUpdate("INSERT INTO desk_word (language, sort, name, spellings, attributes)"
                        + " VALUES (:language, :sort, :name, :spellings, :attributes)"), "sort", word.sort())
                        .bind("language", word.language()).bind("name", word.name()).bind("spellings", String.join("|", word.spellings()))
                        .bind("attributes", word.attributeText()).execute();
            }
            return true;
        });
    }

    @Override
    public void remove(DeskWord word) {
        database.write(handle -> delete(handle, word));
    }

    private static int delete(Handle handle, DeskWord word) {
        return Bindings.word(handle.createUpdate("DELETE FROM desk_word WHERE language = :language AND sort = :sort AND name = :name"),
                "sort", word.sort()).bind("language", word.language()).bind("name", word.name()).execute();
    }

    private static DeskWord word(Columns row) throws SQLException {
        return new DeskWord(row.word("sort", DeskWord.Sort.class), row.text("language"), List.of(row.text("spellings").split("\\|")),
                DeskWord.attributes(row.text("attributes")));
    }
}
