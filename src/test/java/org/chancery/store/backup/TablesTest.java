package org.chancery.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The tables as the database describes them")
class TablesTest {

    @Test
    @DisplayName("stand each after those that it refers to")
    void order() throws SQLException {
        try (Connection connection = with("CREATE TABLE b (id INT PRIMARY KEY)",
                "CREATE TABLE a (id INT PRIMARY KEY, b INT REFERENCES b)")) {
            assertThat(Tables.of(connection).byName().keySet()).containsExactly("b", "a");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"CREATE TABLE \"event; DROP TABLE party\" (id INT)", "CREATE TABLE event (\"id, 1\" INT)",
            "CREATE TABLE \"\u0435vent\" (id INT)", "CREATE TABLE event (\"id) FROM x --\" INT PRIMARY KEY)"})
    @DisplayName("are refused where a name is SQL, as only somebody who tampered with the file would have it")
    void tampered(String sql) throws SQLException {
        try (Connection connection = with(sql)) {
            assertThatThrownBy(() -> Tables.of(connection)).isInstanceOf(SQLException.class);
        }
    }

    private static Connection with(String... statements) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement made = connection.createStatement()) {
            for (String sql : statements) {
                made.execute(sql);
            }
        }
        return connection;
    }
}
