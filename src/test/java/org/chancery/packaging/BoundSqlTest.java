package org.chancery.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SQL")
class BoundSqlTest {

    @Test
    @DisplayName("of the store is made of constants alone; what a user typed gets to the database by bound parameters")
    void bound() throws IOException {
        SqlTexts.Findings findings = SqlTexts.follow(files -> files.getJavaFileObjectsFromPaths(SourceTree.under(SourceTree.JAVA.resolve(
                "org/chancery/store"), ".java")));
        assertThat(findings.statements()).as("statements found").isGreaterThan(80);
        assertThat(findings.lost()).as("parts of SQL that do not come from constants; bind them").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ask.executeQuery(\"SELECT * FROM event WHERE name = '\" + name + \"'\");",
            "String sql = \"SELECT 1\"; if (!name.isEmpty()) { sql += \" WHERE name = '\" + name; } ask.execute(sql);",
            "ask.execute(String.format(\"DELETE FROM event WHERE name = '%s'\", name));",
            "StringBuilder sql = new StringBuilder(\"SELECT \"); sql.append(1).append(name); ask.executeQuery(sql.toString());",
            "ask.executeUpdate(helped(name));", "ask.executeUpdate(\"DELETE FROM event WHERE name = \" + new Kept(name).name());",
            "for (String one : List.of(name)) { ask.addBatch(\"SELECT \" + one); }",
            "ask.execute(\"SELECT \" + Stream.of(name).map(one -> \"'\" + one + \"'\").collect(Collectors.joining(\", \")));",
            "ask.execute(\"SELECT 1 WHERE \" + new Conditions(name).sql());", "ask.execute(held);"})
    @DisplayName("into which a value gets unbound is found, whatever way it takes")
    void seeded(String statement) throws IOException {
        assertThat(follow(statement).lost()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ask.executeQuery(\"SELECT * FROM event\");",
            "for (String table : List.of(\"event\", \"article\")) { ask.execute(\"DELETE FROM \" + table); }",
            "int most = name.length(); ask.execute(\"SELECT 1 LIMIT \" + most);", "ask.execute(helped(\"event\"));"})
    @DisplayName("of constants and numbers is let pass")
    void constants(String statement) throws IOException {
        SqlTexts.Findings findings = follow(statement);
        assertThat(findings.statements()).isEqualTo(1);
        assertThat(findings.lost()).isEmpty();
    }

    private static SqlTexts.Findings follow(String statement) throws IOException {
        String source = """
                import java.sql.*;
                import java.util.*;
                import java.util.stream.*;
                final class Seeded {
                    private String held = "SELECT 1";
                    record Kept(String name) {}
                    record Conditions(String sql) {}
                    void keep(String name) { held = name; }
                    static String helped(String table) { return "DELETE FROM " + table; }
                    void ask(Statement ask, String name) throws SQLException {
                        %s
                    }
                }
                """.formatted(statement);
        return SqlTexts.follow(files -> List.of(new Source(source)));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Seeded.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
