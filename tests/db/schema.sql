CREATE INDEX dossier_asked ON dossier (opinion_due_at) WHERE opinion_due_at IS NOT NULL;
CREATE INDEX dossier_due ON dossier (due_at, no) WHERE due_at IS NOT NULL;
CREATE INDEX dossier_finished ON dossier (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX dossier_id_number ON dossier (id_number) WHERE id_number <> '';
CREATE INDEX dossier_name ON dossier (name_key, no);
CREATE INDEX dossier_noted_late ON dossier (finished_at) WHERE finished_at <= due_at AND finish_noted_at > due_at;
CREATE INDEX dossier_number ON dossier (substr(code, instr(code, '-') + 1));
CREATE INDEX dossier_open ON dossier (state, holder, due_at) WHERE state <> 'returned';
CREATE INDEX dossier_phone ON dossier (phone) WHERE phone <> '';
CREATE INDEX dossier_received ON dossier (received_at);
CREATE UNIQUE INDEX dossier_register ON dossier (register_year, register_book, register_number)
    WHERE register_number IS NOT NULL;
CREATE INDEX dossier_returned ON dossier (returned_at) WHERE returned_at IS NOT NULL;
CREATE UNIQUE INDEX dossier_sheet ON dossier (CAST(substr(code, instr(code, '-') + 8) AS INTEGER))
    WHERE CAST(substr(code, instr(code, '-') + 8) AS INTEGER) > 900000;
CREATE INDEX form_unprinted ON form (issued_at) WHERE printings = 0 AND replaced = 0;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX journal_dated_back ON journal (occurred_at) WHERE recorded_at > occurred_at;
CREATE INDEX journal_dossier ON journal (dossier_id, seq);
CREATE UNIQUE INDEX journal_key ON journal (desk_id, epoch, seq);
CREATE INDEX print_job_form ON print_job (form_id) WHERE form_id <> '';
CREATE INDEX print_job_open ON print_job (state, no)
    WHERE state IN ('waiting', 'printing', 'failed', 'unconfirmed');
CREATE INDEX step_ended ON step (until) WHERE until IS NOT NULL;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE dossier (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    code TEXT UNIQUE,
    state TEXT NOT NULL,
    applicant TEXT NOT NULL,
    name_key TEXT NOT NULL,
    id_number TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    procedure_code TEXT NOT NULL,
    procedure TEXT NOT NULL,
    field TEXT NOT NULL,
    sets INTEGER NOT NULL,
    channel TEXT NOT NULL,
    delivery TEXT NOT NULL,
    fee INTEGER,
    note TEXT NOT NULL,
    received_at TEXT,
    due_at TEXT,
    first_due_at TEXT,
    hand_over_by TEXT,
    holder TEXT NOT NULL,
    step_due_at TEXT,
    asked TEXT NOT NULL,
    opinion_due_at TEXT,
    handler TEXT NOT NULL,
    outcome TEXT,
    finished_at TEXT,
    finish_noted_at TEXT,
    finish_noted_by TEXT NOT NULL,
    returned_at TEXT,
    recipient TEXT NOT NULL,
    returned_by TEXT,
    rating TEXT,
    register_year INTEGER,
    register_book TEXT,
    register_number INTEGER
) STRICT;
CREATE VIRTUAL TABLE dossier_text USING fts5 (
    folded, exact, tails,
    content='', contentless_delete=1, prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 0'
);
CREATE TABLE draft (slot TEXT PRIMARY KEY, body TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE form (
    id TEXT PRIMARY KEY,
    dossier INTEGER NOT NULL REFERENCES dossier (no),
    kind TEXT NOT NULL,
    template INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    issued_at TEXT NOT NULL,
    replaced INTEGER NOT NULL,
    printings INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE identity (desk_id TEXT NOT NULL, epoch INTEGER NOT NULL) STRICT;
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    desk_id TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    kind TEXT NOT NULL,
    dossier_id TEXT,
    occurred_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    payload TEXT NOT NULL,
    payload_hash TEXT NOT NULL CHECK (length(payload_hash) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE TABLE pad (
    counter INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    prefix TEXT NOT NULL,
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    PRIMARY KEY (counter, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    listed INTEGER NOT NULL,
    PRIMARY KEY (role, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE print_job (
    no INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    printer TEXT NOT NULL,
    dossier_id TEXT NOT NULL,
    form_id TEXT NOT NULL,
    page INTEGER NOT NULL,
    paper TEXT NOT NULL,
    copies INTEGER NOT NULL,
    listing TEXT,
    pdf BLOB,
    state TEXT NOT NULL,
    printing INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    reason TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE TABLE procedure (
    code TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    name TEXT NOT NULL,
    field TEXT NOT NULL,
    words TEXT NOT NULL,
    initials TEXT NOT NULL,
    retired INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (code, valid_from)
) STRICT;
CREATE TABLE register_closed (
    year INTEGER NOT NULL,
    book TEXT NOT NULL,
    last_number INTEGER NOT NULL,
    closed_at TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    PRIMARY KEY (year, book)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE standing (name TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE step (
    dossier INTEGER NOT NULL REFERENCES dossier (no),
    position INTEGER NOT NULL,
    holder TEXT NOT NULL,
    since TEXT NOT NULL,
    due TEXT,
    until TEXT,
    verdict TEXT,
    noted_at TEXT,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (dossier, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE token (token TEXT PRIMARY KEY, dossier_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE usage (holder TEXT PRIMARY KEY, times INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE voided (
    series TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    voided_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    lost INTEGER NOT NULL,
    PRIMARY KEY (series, first)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
