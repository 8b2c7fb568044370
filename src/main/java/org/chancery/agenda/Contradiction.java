package org.chancery.agenda;

/** Two claims whose windows do not meet, with nothing attested between them that explains it; or a claim against a person's choice. */
public record Contradiction(LedgerLine earlier, LedgerLine later) {}
