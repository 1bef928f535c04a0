"""What the head of a column names, in the languages of those who make tables."""

from __future__ import annotations

import re

_NAMES = {
    "speaker": """speaker speakers speaker_name speaker_id speaker_label speakername who name
person people participant user username author from_name voice character sayer talker member actor
interlocutor spk sprecher sprecherin redner rednerin person_in orador oradora hablante ponente
locutor locuteur locutrice intervenant intervenante orateur oratrice qui parlante relatore oratore
spreker talare taler puhuja mówca mluvčí nom nombre nome naam namn navn nimi имя imię jméno név
isim konuşmacı konuşan beszélő vorbitor pembicara ομιλητής wer quién chi hvem vem המדבר דובר שם
المتحدث المتكلم الاسم first_name firstname vorname prénom спикер говорящий оратор выступающий
участник доповідач 发言人 發言人 说话人 說話人 講者 讲者 話者 発言者 화자 발언자""",
    "surname": """last_name lastname surname family_name nachname apellido apellidos cognome
nom_de_famille achternaam efternamn фамилия 姓""",
    "part": "role speaker_role participant_role rolle rol rôle ruolo funktion função роль 角色",
    "words": """text texts words word transcript transcription transcribed utterance utterances
content contents line lines speech sentence sentences message body caption captions subtitle
dialogue dialog statement spoken said quote passage segment_text paragraph comment remarks
discourse what answer_text transkript wortlaut gesagtes aussage äußerung rede beitrag texto
transcripción transcripcion intervención intervencion contenido frase diálogo texte paroles
transcrição fala conteúdo testo trascrizione parole battuta tekst transcriptie uitspraak yttrande
wypowiedź metin konuşma szöveg teks κείμενο teksti replik replika transkript gesagt النص الكلام
טקסט דברים текст слова реплика высказывание
内容 內容 文本 文字 发言 發言 发言内容 發言內容 発言 発言内容 本文 字幕 台词 텍스트 내용 발언""",
    "time": """time times timestamp timestamps time_stamp timecode time_code tc tc_in start starts
start_time starttime start_ms start_s start_sec start_seconds begin begins begin_time begintime in
in_point offset from at when clock zeit zeitstempel anfang beginn startzeit hora tiempo inicio
tiempo_inicial marca_de_tiempo minuto minute heure temps début debut horodatage ora tempo inizio
tijd tijdcode tid timespan time_span timerange time_range tiempo_de_inicio zaman süre idő waktu
χρόνος aika temps timp الوقت זמן czas время начало тайм_код таймкод
时间 時間 时间戳 時間戳 开始 開始 开始时间 開始時間
開始時刻 시간 시작""",
    "end": """end ends end_time endtime end_ms end_s end_sec end_seconds stop finish out tc_out
out_point to until ende endzeit fin final tiempo_final fine einde slut koniec конец конец_время 结束
結束 结束时间 結束時間 終了 종료""",
    "kind": """kind type text_type turn_type row_type utterance_type speech_type category class
q_a q_or_a qa typ art tipo categoría categoria type_de_texte тип 类型 類型 種類 유형""",
    "group": """date debate session meeting episode interview recording event hearing file
file_name filename video title debate_date debate_name datum fecha sesión sesion date_du_débat
séance data seduta дата заседание 日期 会议 會議 日付""",
    "other": """id text_id line_id row index number no num nr n question_id turn turn_id
turn_number tags tag codes code notes note party gender sex age emotion sentiment confidence score
duration language lang channel source url link translation media position page state country""",
}
_ROLES = {name.casefold(): role for role, names in _NAMES.items() for name in names.split()}
_PARTS = re.compile(r"[\W_]+")
_LONGEST = 40


def role_of(head: str) -> str:
    """Return which column ``head`` names: ``speaker``, ``words``, ``time``…, or ``""``."""
    if len(head) > _LONGEST:
        return ""
    name = "_".join(filter(None, _PARTS.split(head.casefold())))
    return _ROLES.get(name) or _ROLES.get(
        re.sub(r"_(?:ms|s|sec|seconds|hh_mm_ss|\d)$", "", name), ""
    )
