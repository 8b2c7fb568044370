package org.chancery.ui.control;

import javafx.scene.control.PasswordField;

/**
 * What is typed into a field that shows nothing of it. The toolkit holds it as strings, which nobody can wipe; so it is handed on in
 * characters, which whoever takes them wipes.
 */
public final class TypedCharacters {
    private TypedCharacters() {}

    public static char[] copy(PasswordField field) {
        CharSequence typed = field.getCharacters();
        char[] characters = new char[typed.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = typed.charAt(i);
        }
        return characters;
    }

    /** Empties the field, which forgets too how that could be undone. */
    public static char[] take(PasswordField field) {
        char[] typed = copy(field);
        field.clear();
        return typed;
    }
}
