"""The plain-named views of each schema version: what other programs may rely on.

Transcripts that were removed do not appear in them.
"""

# A position's last turn, cue or printed line at or before it is looked up by index, once a row.
_ADDRESS = """
  coalesce(
    (SELECT page || ':' || line FROM page
      WHERE page.transcript = h.transcript AND position <= h.start
      ORDER BY position DESC LIMIT 1),
    coalesce(
      (SELECT label FROM exchange WHERE transcript = h.transcript AND question = first.number),
      (SELECT exchange.label || ' · answer' || CASE
          WHEN (SELECT count(*) FROM answer AS other
                 WHERE other.transcript = h.transcript AND other.exchange = answer.exchange) > 1
          THEN ' ' || (answer.place + 1) ELSE '' END
         FROM answer JOIN exchange
           ON exchange.transcript = answer.transcript AND exchange.place = answer.exchange
        WHERE answer.transcript = h.transcript AND answer.turn = first.number
        ORDER BY +answer.exchange LIMIT 1),
      'turn ' || first.number
    ) || coalesce(
      (SELECT ' · ' || printf('%02d:%02d:%02d', time/3600000, time/60000%60, time/1000%60)
         FROM cue
        WHERE cue.transcript = h.transcript AND position BETWEEN first.start AND h.start
        ORDER BY position DESC LIMIT 1), '')
  )
"""

VIEWS_1 = (
    f"""
    CREATE VIEW quotes AS
    SELECT
      h.quote AS quote,
      (SELECT group_concat(name, ', ') FROM (
         SELECT speaker.name FROM turn JOIN speaker
             ON speaker.transcript = turn.transcript AND speaker.id = turn.speaker
          WHERE turn.transcript = h.transcript
            AND turn.start >= first.start AND turn.start < h."end"
          GROUP BY speaker.id ORDER BY min(turn.number))) AS speaker,
      {_ADDRESS} AS address,
      (SELECT group_concat(name, ', ') FROM (
         SELECT tag.name FROM highlight_tag JOIN tag ON tag.id = highlight_tag.tag
          WHERE highlight_tag.transcript = h.transcript AND highlight_tag.highlight = h.id
          ORDER BY highlight_tag.place)) AS tags,
      h.note AS note,
      transcript.title AS transcript,
      h.status AS status,
      h.author AS author,
      h.start AS start,
      h."end" AS "end",
      h.created AS created,
      h.modified AS modified,
      h.id AS highlight_id,
      h.transcript AS transcript_id
    FROM highlight AS h
    JOIN transcript ON transcript.id = h.transcript AND NOT transcript.removed
    LEFT JOIN turn AS first ON first.id = (
      SELECT id FROM turn WHERE turn.transcript = h.transcript AND turn.start <= h.start
      ORDER BY turn.start DESC LIMIT 1)
    ORDER BY transcript.added, transcript.id, h.start, h."end"
    """,
    """
    CREATE VIEW turns AS
    SELECT
      transcript.title AS transcript,
      turn.number AS number,
      turn.kind AS kind,
      speaker.name AS speaker,
      turn.label AS label,
      turn.text AS text,
      turn.start AS start,
      turn."end" AS "end",
      turn.transcript AS transcript_id
    FROM turn
    JOIN transcript ON transcript.id = turn.transcript AND NOT transcript.removed
    LEFT JOIN speaker
      ON speaker.transcript = turn.transcript AND speaker.id = turn.speaker
    ORDER BY transcript.added, transcript.id, turn.number
    """,
    """
    CREATE VIEW questions AS
    SELECT
      transcript.title AS transcript,
      exchange.label AS label,
      asker.name AS asker,
      question.text AS question,
      (SELECT group_concat(name, ', ') FROM (
         SELECT speaker.name FROM json_each(exchange.answerers) AS answerer JOIN speaker
             ON speaker.transcript = exchange.transcript AND speaker.id = answerer.value
          ORDER BY answerer.key)) AS answerers,
      (SELECT group_concat(text, char(10) || char(10)) FROM (
         SELECT turn.text FROM answer JOIN turn
             ON turn.transcript = answer.transcript AND turn.number = answer.turn
          WHERE answer.transcript = exchange.transcript AND answer.exchange = exchange.place
          ORDER BY answer.place)) AS answer,
      exchange.question AS turn,
      exchange.transcript AS transcript_id
    FROM exchange
    JOIN transcript ON transcript.id = exchange.transcript AND NOT transcript.removed
    LEFT JOIN turn AS question
      ON question.transcript = exchange.transcript AND question.number = exchange.question
    LEFT JOIN speaker AS asker
      ON asker.transcript = exchange.transcript AND asker.id = exchange.asker
    ORDER BY transcript.added, transcript.id, exchange.place
    """,
    """
    CREATE VIEW speakers AS
    SELECT
      transcript.title AS transcript,
      speaker.name AS speaker,
      speaker.role AS role,
      speaker.affiliation AS affiliation,
      (SELECT group_concat(value, ', ') FROM json_each(speaker.labels)) AS labels,
      (SELECT count(*) FROM turn
        WHERE turn.transcript = speaker.transcript AND turn.speaker = speaker.id) AS turns,
      speaker.transcript AS transcript_id
    FROM speaker
    JOIN transcript ON transcript.id = speaker.transcript AND NOT transcript.removed
    ORDER BY transcript.added, transcript.id, speaker.place
    """,
    """
    CREATE VIEW transcripts AS
    SELECT
      title, date, language, format, source_name, added, opened,
      (SELECT count(*) FROM turn WHERE turn.transcript = transcript.id) AS turns,
      (SELECT count(*) FROM highlight WHERE highlight.transcript = transcript.id) AS highlights,
      id AS transcript_id
    FROM transcript WHERE NOT removed ORDER BY added, id
    """,
    """
    CREATE VIEW tags AS
    SELECT
      tag.name AS tag, parent.name AS parent, tag.description AS description,
      tag.colour AS colour, tag.key AS key,
      (SELECT count(*) FROM highlight_tag
         JOIN transcript
           ON transcript.id = highlight_tag.transcript AND NOT transcript.removed
        WHERE highlight_tag.tag = tag.id) AS highlights,
      tag.id AS tag_id
    FROM tag LEFT JOIN tag AS parent ON parent.id = tag.parent
    ORDER BY tag.key IS NULL, tag.key, tag.name
    """,
)

# -- version 3 ------------------------------------------------------------------------------------

_ADDRESS_3 = """
  coalesce(
    (SELECT page || ':' || line FROM page
      WHERE page.transcript = h.transcript AND position <= h.start
      ORDER BY position DESC LIMIT 1),
    coalesce(
      (SELECT label FROM exchange WHERE question = first.id ORDER BY place LIMIT 1),
      (SELECT exchange.label || ' · answer' || CASE
          WHEN (SELECT count(*) FROM answer AS other
                 WHERE other.transcript = h.transcript AND other.exchange = answer.exchange) > 1
          THEN ' ' || (answer.place + 1) ELSE '' END
         FROM answer JOIN exchange
           ON exchange.transcript = answer.transcript AND exchange.place = answer.exchange
        WHERE answer.turn = first.id
        ORDER BY +answer.exchange LIMIT 1),
      'turn ' || (SELECT number FROM turn_place WHERE turn = first.id)
    ) || coalesce(
      (SELECT ' · ' || printf('%02d:%02d:%02d', time/3600000, time/60000%60, time/1000%60)
         FROM cue
        WHERE cue.transcript = h.transcript AND position BETWEEN first.start AND h.start
        ORDER BY position DESC LIMIT 1), '')
  )
"""

VIEWS_3 = (
    f"""
    CREATE VIEW quotes AS
    SELECT
      h.quote AS quote,
      (SELECT group_concat(name, ', ') FROM (
         SELECT speaker.name FROM turn JOIN speaker
             ON speaker.transcript = turn.transcript AND speaker.id = turn.speaker
          WHERE turn.transcript = h.transcript
            AND turn.start >= first.start AND turn.start < h."end"
          GROUP BY speaker.id ORDER BY min(turn.start))) AS speaker,
      {_ADDRESS_3} AS address,
      (SELECT group_concat(name, ', ') FROM (
         SELECT tag.name FROM highlight_tag JOIN tag ON tag.id = highlight_tag.tag
          WHERE highlight_tag.transcript = h.transcript AND highlight_tag.highlight = h.id
          ORDER BY highlight_tag.place)) AS tags,
      h.note AS note,
      transcript.title AS transcript,
      h.status AS status,
      h.author AS author,
      h.start AS start,
      h."end" AS "end",
      h.created AS created,
      h.modified AS modified,
      h.id AS highlight_id,
      h.transcript AS transcript_id
    FROM highlight AS h
    JOIN transcript ON transcript.id = h.transcript AND NOT transcript.removed
    LEFT JOIN turn AS first ON first.id = (
      SELECT id FROM turn WHERE turn.transcript = h.transcript AND turn.start <= h.start
      ORDER BY turn.start DESC LIMIT 1)
    ORDER BY transcript.added, transcript.id, h.start, h."end"
    """,
    """
    CREATE VIEW turns AS
    SELECT
      transcript.title AS transcript,
      turn_place.number AS number,
      turn.kind AS kind,
      speaker.name AS speaker,
      turn.label AS label,
      turn.text AS text,
      turn.start AS start,
      turn."end" AS "end",
      turn.transcript AS transcript_id
    FROM turn
    JOIN turn_place ON turn_place.turn = turn.id
    JOIN transcript ON transcript.id = turn.transcript AND NOT transcript.removed
    LEFT JOIN speaker
      ON speaker.transcript = turn.transcript AND speaker.id = turn.speaker
    ORDER BY transcript.added, transcript.id, turn.start, turn."end", turn.id
    """,
    """
    CREATE VIEW questions AS
    SELECT
      transcript.title AS transcript,
      exchange.label AS label,
      asker.name AS asker,
      question.text AS question,
      (SELECT group_concat(name, ', ') FROM (
         SELECT speaker.name FROM json_each(exchange.answerers) AS answerer JOIN speaker
             ON speaker.transcript = exchange.transcript AND speaker.id = answerer.value
          ORDER BY answerer.key)) AS answerers,
      (SELECT group_concat(text, char(10) || char(10)) FROM (
         SELECT turn.text FROM answer JOIN turn ON turn.id = answer.turn
          WHERE answer.transcript = exchange.transcript AND answer.exchange = exchange.place
          ORDER BY answer.place)) AS answer,
      turn_place.number AS turn,
      exchange.transcript AS transcript_id
    FROM exchange
    JOIN transcript ON transcript.id = exchange.transcript AND NOT transcript.removed
    LEFT JOIN turn AS question ON question.id = exchange.question
    LEFT JOIN turn_place ON turn_place.turn = exchange.question
    LEFT JOIN speaker AS asker
      ON asker.transcript = exchange.transcript AND asker.id = exchange.asker
    ORDER BY transcript.added, transcript.id, exchange.place
    """,
)

WITHOUT_VIEWS = ("DROP VIEW quotes", "DROP VIEW turns", "DROP VIEW questions")

# -- version 5 ------------------------------------------------------------------------------------

WITHOUT_VIEWS_3 = ("DROP VIEW quotes", "DROP VIEW tags")

VIEWS_5 = (
    VIEWS_3[0].replace("h.status AS status,", "h.status AS status, h.important AS important,"),
    VIEWS_1[-1].replace(
        "tag.description AS description,",
        "tag.description AS description, tag.include AS include, tag.exclude AS exclude,",
    ),
    """
    CREATE VIEW memos AS
    SELECT
      memo.text AS memo,
      transcript.title AS transcript,
      tag.name AS tag,
      memo.position AS position,
      memo.author AS author,
      memo.created AS created,
      memo.modified AS modified,
      memo.transcript AS transcript_id,
      memo.tag AS tag_id,
      memo.id AS memo_id
    FROM memo
    LEFT JOIN transcript ON transcript.id = memo.transcript
    LEFT JOIN tag ON tag.id = memo.tag
    WHERE NOT coalesce(transcript.removed, 0)
    ORDER BY transcript.added, transcript.id, tag.name, memo.position, memo.created
    """,
    """
    CREATE VIEW corrections AS
    SELECT
      transcript.title AS transcript,
      corrected.printed AS printed,
      substr(transcript.text, start + 1, "end" - start) AS corrected,
      corrected.start AS start,
      corrected."end" AS "end",
      transcript.id AS transcript_id
    FROM corrected
    JOIN transcript ON transcript.id = corrected.transcript AND NOT transcript.removed
    ORDER BY transcript.added, transcript.id, corrected.place
    """,
)
