"""The tables of each schema version, and what changes them.

Positions are code points in ``transcript.text``; times of day are ISO 8601 in UTC, times of the
recording milliseconds. ``turn.text`` repeats the turn's own words, so that the search index can be
made anew and the views need not cut a long text once for every row. Highlights and their tags lie
in the file by transcript, in reading order, because that is how they are read.
"""

TABLES_1 = (
    """
    CREATE TABLE transcript (
      id TEXT PRIMARY KEY NOT NULL,
      title TEXT NOT NULL,
      date TEXT,
      language TEXT,
      text TEXT NOT NULL,
      format TEXT NOT NULL,
      source_name TEXT NOT NULL,
      metadata TEXT NOT NULL DEFAULT '{}',  -- a JSON object of text
      unread TEXT NOT NULL DEFAULT '[]',  -- a JSON list of {line, text, why}
      added TEXT NOT NULL,
      opened TEXT NOT NULL,
      position INTEGER NOT NULL DEFAULT 0,
      removed INTEGER NOT NULL DEFAULT 0
    )
    """,
    """
    CREATE TABLE source (
      transcript TEXT PRIMARY KEY NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
      sha256 TEXT NOT NULL,  -- of the bytes as they were read
      size INTEGER NOT NULL,
      data BLOB NOT NULL,  -- those bytes, compressed with zlib
      media TEXT  -- path of the recording
    )
    """,
    "CREATE INDEX source_sha256 ON source(sha256)",
    """
    CREATE TABLE speaker (
      id TEXT NOT NULL,
      transcript TEXT NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      name TEXT NOT NULL,
      role TEXT,
      affiliation TEXT,
      labels TEXT NOT NULL DEFAULT '[]',  -- a JSON list
      colour INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (transcript, id)
    )
    """,
    """
    CREATE TABLE turn (
      id INTEGER PRIMARY KEY AUTOINCREMENT,  -- the row of the search index
      transcript TEXT NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL,
      speaker TEXT,
      label TEXT,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      words_start INTEGER NOT NULL,
      words_end INTEGER NOT NULL,
      level INTEGER NOT NULL DEFAULT 0,
      text TEXT NOT NULL,
      FOREIGN KEY (transcript, speaker) REFERENCES speaker(transcript, id)
    )
    """,
    "CREATE UNIQUE INDEX turn_number ON turn(transcript, number)",
    "CREATE INDEX turn_start ON turn(transcript, start)",
    "CREATE INDEX turn_speaker ON turn(transcript, speaker)",
    """
    CREATE TABLE exchange (
      transcript TEXT NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      label TEXT NOT NULL,
      question INTEGER NOT NULL,  -- a turn's number
      asker TEXT,
      answerers TEXT NOT NULL DEFAULT '[]',  -- a JSON list of speakers' ids
      PRIMARY KEY (transcript, place)
    )
    """,
    "CREATE INDEX exchange_question ON exchange(transcript, question)",
    """
    CREATE TABLE answer (
      transcript TEXT NOT NULL,
      exchange INTEGER NOT NULL,
      place INTEGER NOT NULL,
      turn INTEGER NOT NULL,  -- a turn's number
      PRIMARY KEY (transcript, exchange, place),
      FOREIGN KEY (transcript, exchange) REFERENCES exchange(transcript, place) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX answer_turn ON answer(transcript, turn)",
    """
    CREATE TABLE cue (
      transcript TEXT NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      position INTEGER NOT NULL,
      time INTEGER NOT NULL,
      PRIMARY KEY (transcript, place)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX cue_position ON cue(transcript, position, time)",
    """
    CREATE TABLE page (
      transcript TEXT NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      position INTEGER NOT NULL,
      page INTEGER NOT NULL,
      line INTEGER NOT NULL,
      PRIMARY KEY (transcript, place)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX page_position ON page(transcript, position)",
    """
    CREATE TABLE tag (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      colour TEXT NOT NULL,
      key INTEGER,
      parent TEXT REFERENCES tag(id),
      description TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX tag_parent ON tag(parent)",
    """
    CREATE TABLE highlight (
      id TEXT NOT NULL UNIQUE,
      transcript TEXT NOT NULL REFERENCES transcript(id),
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      quote TEXT NOT NULL,
      prefix TEXT NOT NULL DEFAULT '',
      suffix TEXT NOT NULL DEFAULT '',
      note TEXT NOT NULL DEFAULT '',  -- Markdown
      status TEXT NOT NULL DEFAULT 'none',
      author TEXT NOT NULL DEFAULT '',
      created TEXT NOT NULL DEFAULT '',
      modified TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (transcript, start, "end", id),
      UNIQUE (transcript, id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE highlight_tag (
      transcript TEXT NOT NULL,
      highlight TEXT NOT NULL,
      place INTEGER NOT NULL,
      tag TEXT NOT NULL REFERENCES tag(id),
      PRIMARY KEY (transcript, highlight, place),
      UNIQUE (tag, highlight),
      FOREIGN KEY (transcript, highlight)
        REFERENCES highlight(transcript, id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE memo (
      id TEXT PRIMARY KEY NOT NULL,
      transcript TEXT REFERENCES transcript(id),
      tag TEXT REFERENCES tag(id) ON DELETE CASCADE,
      text TEXT NOT NULL DEFAULT '',  -- Markdown
      author TEXT NOT NULL DEFAULT '',
      created TEXT NOT NULL DEFAULT '',
      modified TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX memo_transcript ON memo(transcript)",
    "CREATE INDEX memo_tag ON memo(tag)",
    """
    CREATE TABLE edit (
      place INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      time TEXT NOT NULL,
      author TEXT NOT NULL,
      what TEXT NOT NULL,
      transcript TEXT,
      state TEXT NOT NULL,
      edit TEXT NOT NULL,  -- JSON
      inverse TEXT NOT NULL  -- JSON
    )
    """,
    "CREATE INDEX edit_state ON edit(state, place)",
    # The rows hold folded terms (library/terms.py), so the tokenizer has only spaces to see.
    "CREATE VIRTUAL TABLE turn_fts USING fts5(terms, content='', tokenize='ascii')",
)

TABLES_2 = (
    # Where a turn is split, the numbers of all later ones move. One statement does that in half the
    # time of two, but passes through states in which two turns have one number.
    "DROP INDEX turn_number",
    "CREATE INDEX turn_number ON turn(transcript, number)",
    "ALTER TABLE source ADD COLUMN kind TEXT",  # what files of the same source have in common
    """
    CREATE TABLE recipe (
      kind TEXT PRIMARY KEY NOT NULL,  -- as in source
      recipe TEXT NOT NULL  -- JSON: how files of this kind are to be read
    )
    """,
)

TABLES_3 = (
    # A turn that is split or joined moves the numbers of all later ones. They stand in rows of
    # their own, a few bytes each, and nothing else names a turn by its number: to write the wide
    # rows of 20,000 turns anew took 100 ms, and their indexes as long.
    """
    CREATE TABLE turn_place (
      turn INTEGER PRIMARY KEY NOT NULL REFERENCES turn(id) ON DELETE CASCADE,
      number INTEGER NOT NULL  -- 1 for the first turn of its transcript
    )
    """,
    "INSERT INTO turn_place (turn, number) SELECT id, number FROM turn ORDER BY id",
    """
    CREATE TABLE asked (
      transcript TEXT NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      label TEXT NOT NULL,
      question INTEGER NOT NULL REFERENCES turn(id) DEFERRABLE INITIALLY DEFERRED,
      asker TEXT,
      answerers TEXT NOT NULL DEFAULT '[]',  -- a JSON list of speakers' ids
      PRIMARY KEY (transcript, place)
    )
    """,
    "INSERT INTO asked "
    "SELECT exchange.transcript, place, exchange.label, turn.id, asker, answerers FROM exchange "
    "JOIN turn ON turn.transcript = exchange.transcript AND number = question",
    """
    CREATE TABLE answered (
      transcript TEXT NOT NULL,
      exchange INTEGER NOT NULL,
      place INTEGER NOT NULL,
      turn INTEGER NOT NULL REFERENCES turn(id) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (transcript, exchange, place),
      FOREIGN KEY (transcript, exchange) REFERENCES asked(transcript, place) ON DELETE CASCADE
    )
    """,
    "INSERT INTO answered SELECT answer.transcript, exchange, answer.place, turn.id FROM answer "
    "JOIN asked ON asked.transcript = answer.transcript AND asked.place = exchange "
    "JOIN turn ON turn.transcript = answer.transcript AND number = answer.turn",
    "DROP TABLE answer",
    "DROP TABLE exchange",
    "ALTER TABLE asked RENAME TO exchange",
    "ALTER TABLE answered RENAME TO answer",
    "CREATE INDEX exchange_question ON exchange(question)",
    "CREATE INDEX answer_turn ON answer(turn)",
    "DROP INDEX turn_number",
    "ALTER TABLE turn DROP COLUMN number",
    "DROP INDEX turn_start",
    'CREATE INDEX turn_start ON turn(transcript, start, "end")',
)

TABLES_4 = (
    """
    CREATE TABLE part_read (
      transcript TEXT NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      PRIMARY KEY (transcript, start)
    ) WITHOUT ROWID
    """,
)

TABLES_5 = (
    "ALTER TABLE tag ADD COLUMN include TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE tag ADD COLUMN exclude TEXT NOT NULL DEFAULT ''",
    # among the tags of the same parent; those of one place stand by name
    "ALTER TABLE tag ADD COLUMN place INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE highlight ADD COLUMN important INTEGER NOT NULL DEFAULT 0",
    # SHA-256 of the words that were checked, or nothing
    "ALTER TABLE highlight ADD COLUMN checked TEXT NOT NULL DEFAULT ''",
    # where the turn begins that it is on; none is the whole transcript
    "ALTER TABLE memo ADD COLUMN position INTEGER",
    "ALTER TABLE transcript ADD COLUMN locked INTEGER NOT NULL DEFAULT 0",
    # the place of the edit after which it could no longer be done again
    "ALTER TABLE edit ADD COLUMN until INTEGER",
    # the older version of the same transcript
    "ALTER TABLE transcript ADD COLUMN replaces TEXT REFERENCES transcript(id)",
    "CREATE INDEX transcript_replaces ON transcript(replaces)",
    """
    CREATE TABLE corrected (
      transcript TEXT NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      printed TEXT NOT NULL,  -- what the source says there
      PRIMARY KEY (transcript, place)
    ) WITHOUT ROWID
    """,
)
