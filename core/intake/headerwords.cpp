// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/headerwords.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

struct FieldPhrases
{
    Field field;
    const char *phrases;
};

constexpr std::array fieldPhrases{
    FieldPhrases{Field::Id,
        "id|response id|respondent id|record id|record no|response number|ticket id|case id|case number|conversation id|"
        "survey id|submission id|review id|feedback id|answer id|uuid|guid|key|no|nr|number|row|antwort id|antwortnummer|"
        "laufende nummer|lfd nr|identifiant|id de réponse|id respuesta|id de respuesta|identificador|id risposta|"
        "antwoord id|id da resposta"},
    FieldPhrases{Field::Time,
        "timestamp|time stamp|date|day|time|datetime|when|created|created at|created on|create date|date created|"
        "submitted|submitted at|date submitted|submit date|submit date utc|submitted on|recorded|recorded at|"
        "recorded date|completed|completed at|completion time|answered|answered at|response date|response time|"
        "survey date|review date|end date|date time|last update|zeitstempel|datum|tag|uhrzeit|erstellt|erstellt am|"
        "antwortdatum|abgeschlossen|beantwortet am|horodateur|date de réponse|jour|fecha|marca temporal|día|"
        "fecha de respuesta|data|informazioni cronologiche|data risposta|tijdstempel|carimbo de data hora|data hora|"
        "data da resposta|tidsstämpel|tidsstempel|dato|sygnatura czasowa|отметка времени|タイムスタンプ|时间戳记"},
    FieldPhrases{Field::Touchpoint,
        "touchpoint|touch point|touchpoint name|contact point|journey stage|kontaktpunkt|anlass|point de contact|"
        "punto de contacto|punto di contatto|contactpunt|ponto de contato|survey trigger"},
    FieldPhrases{Field::Channel,
        "channel|distribution channel|contact channel|kanal|vertriebskanal|canal|canale|kanaal|via|medium"},
    FieldPhrases{Field::Segment,
        "segment|customer segment|customer type|customer group|client type|tier|kundensegment|kundengruppe|kundentyp|"
        "segmento|segmento cliente|type de client|tipo de cliente|klantsegment|doelgroep"},
    FieldPhrases{Field::Region,
        "region|sales region|service region|area|territory|country|country region|state|province|market|gebiet|bundesland|"
        "land|pays|région|país|paese|regione|regio|região|vertriebsregion"},
    FieldPhrases{Field::Team,
        "team|team name|agent|agent name|group|support group|department|assignee|assigned to|abteilung|gruppe|équipe|"
        "equipe|equipo|squadra|afdeling|technician|advisor|mitarbeiter"},
    FieldPhrases{Field::Product,
        "product|product name|product line|plan|tariff|package|package name|subscription|contract|produkt|tarif|produit|"
        "producto|prodotto|produto|abonnement"},
    FieldPhrases{Field::Language,
        "language|user language|reviewer language|start language|startlanguage|survey language|locale|lang|sprache|"
        "benutzersprache|langue|idioma|lingua|taal|språk"},
    FieldPhrases{Field::Customer,
        "customer|customer id|customer key|customer no|customer number|customerid|client id|client number|contact id|"
        "user id|member id|subscriber id|external reference|external data reference|externalreference|kunde|kunden id|"
        "kundennummer|kundennr|kunden nr|id client|numéro client|cliente|id cliente|número de cliente|codice cliente|"
        "klant|klantnummer|klant id|id do cliente|requester id"},
    FieldPhrases{Field::Account,
        "account|account id|account name|account key|company|company name|associated company|organization|organisation|"
        "household|household id|firma|unternehmen|société|entreprise|empresa|azienda|bedrijf|konto"},
    FieldPhrases{Field::Source,
        "source|source name|listening post|quelle|umfrage|survey name|survey title|enquête|encuesta|origen|fuente"},
    FieldPhrases{Field::Name,
        "name|full name|customer name|first name|last name|firstname|lastname|contact name|vorname|nachname|kundenname|nom|"
        "prénom|nombre|apellido|apellidos|nome|cognome|naam|achternaam|voornaam"},
    FieldPhrases{Field::Revenue,
        "revenue|monthly revenue|mrr|monthly charges|monthly charge|monthly fee|monthly spend|monthly value|arpu|umsatz|"
        "monatsumsatz|chiffre d affaires|ingresos|ricavi|omzet|receita|spend"},
    FieldPhrases{Field::CustomerStatus,
        "status|customer status|churn|churned|churn label|churn value|lifecycle stage|lead status|account status|gekündigt|"
        "kündigung|kundenstatus|statut|estado|stato"},
    FieldPhrases{Field::Since,
        "since|customer since|client since|member since|signup date|sign up date|create date|created date|createddate|"
        "start date|joined|join date|contract start|kunde seit|seit|vertragsbeginn|client depuis|cliente desde|klant sinds"},
    FieldPhrases{Field::Sent,
        "sent|invitations|invitations sent|invited|invites|number sent|emails sent|surveys sent|versandt|versendet|"
        "einladungen|gesendet|envoyés|invitations envoyées|enviadas|invitaciones|inviti|verzonden|convites"},
};

/// Taken apart once per thread: hundreds of columns are asked for dozens of lists.
const QStringList &phraseList(const char *phrases)
{
    static thread_local QHash<const char *, QStringList> s_lists;
    QStringList &list = s_lists[phrases];
    if (list.isEmpty())
        list = QString::fromUtf8(phrases).split(u'|');
    return list;
}

} // namespace

QString plainHeader(const QString &header)
{
    QString text;
    text.reserve(header.size());
    bool tag = false;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header[i];
        const QChar next = i + 1 < header.size() ? header[i + 1] : QChar();
        if (c == u'<' && (next.isLetter() || next == u'/') && header.indexOf(u'>', i) > 0)
            tag = true;
        if (!tag)
            text += c == QChar(QChar::Nbsp) ? QChar(u' ') : c;
        else if (c == u'>') {
            tag = false;
            text += u' ';
        }
    }
    return text.simplified();
}

QString headerKey(const QString &header)
{
    const QString text = plainHeader(header);
    QString key(u" "_s);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool camel = c.isUpper() && i > 0 && text[i - 1].isLower();
        if (camel && !key.endsWith(u' '))
            key += u' ';
        if (c.isLetterOrNumber() || c.isMark())
            key += c.toLower();
        else if (!key.endsWith(u' '))
            key += u' ';
    }
    if (!key.endsWith(u' '))
        key += u' ';
    return key;
}

int headerLength(const QString &key)
{
    return qMax(0, int(key.count(u' ')) - 1);
}

bool saysAny(const QString &key, const char *phrases)
{
    for (const QString &phrase : phraseList(phrases)) {
        const bool start = phrase.endsWith(u'*');
        if (key.contains(u' ' + (start ? phrase.chopped(1) : phrase + u' ')))
            return true;
    }
    return false;
}

bool isAny(const QString &key, const char *phrases)
{
    for (const QString &phrase : phraseList(phrases)) {
        if (QStringView(key).trimmed() == phrase)
            return true;
    }
    return false;
}

int fieldFit(Field field, const QString &key)
{
    for (const FieldPhrases &known : fieldPhrases) {
        if (known.field != field)
            continue;
        if (isAny(key, known.phrases))
            return 3;
        const bool shortWords = field == Field::Id || field == Field::Time || field == Field::Name
            || field == Field::Sent || field == Field::CustomerStatus || field == Field::Account;
        if (!shortWords && headerLength(key) <= 3 && saysAny(key, known.phrases))
            return 2;
        if (field == Field::Time && headerLength(key) <= 4 && saysAny(key, known.phrases))
            return 2;
    }
    return 0;
}

bool saysRecommend(const QString &key)
{
    return saysAny(key,
        "nps|net promoter|recommend*|ltr|empfehl*|weiterempfehl*|empfiehl*|recommand*|recomend*|recomien*|raccomand*|consigli*|"
        "aanbevel*|rekommender*|anbefal*|polecić|polec*|suosittel*|рекоменд*");
}

bool saysSatisfied(const QString &key)
{
    return saysAny(key,
        "csat|satisf*|zufrieden*|satisfe*|satisfech*|soddisf*|tevreden*|nöjd*|tilfreds*|fornøyd*|zadowol*|удовлетвор*");
}

bool saysEase(const QString &key)
{
    return saysAny(
        key, "easy|ease|easier|easily|einfach*|leicht*|facil*|fácil*|facilement|gemakkelijk*|enkelt|nemt|lett");
}

bool saysEffort(const QString &key)
{
    return saysAny(
               key, "effort|aufwand|mühe|anstrengung|esfuerzo|sforzo|moeite|inspanning|esforço|difficult*|schwierig*")
        && !saysEase(key);
}

bool saysRating(const QString &key)
{
    return saysAny(key,
        "rating|rate|stars|star|score|note|bewert*|sterne|étoiles|évalu*|puntua*|valora*|estrellas|valutaz*|voto|stelle|"
        "beoordel*|cijfer|sterren|avalia*|nota|betyg|quality|qualität|how good|overall");
}

bool saysComment(const QString &key)
{
    return saysAny(key,
        "comment|comments|feedback|verbatim|review text|remark|remarks|suggestion|suggestions|why|reason|open ended|free text|"
        "freetext|text|message|description|kommentar*|anmerkung*|bemerkung*|freitext|warum|grund|begründung|rückmeldung|"
        "verbesser*|commentaire*|pourquoi|remarque*|comentario*|por qué|sugerencia*|comentário*|commento|commenti|perché|"
        "opmerking*|toelichting|waarom|improve|tell us|else");
}

bool saysResponse(const QString &header)
{
    return isAny(headerKey(header),
        "response|open ended response|antwort|beantwortung mit offenem ende|offene antwort|réponse|réponse ouverte|respuesta|"
        "respuesta abierta|risposta|risposta aperta|antwoord|open antwoord|resposta");
}

bool saysPersonal(const QString &key)
{
    return saysAny(key,
        "ip|ipaddress|ip address|latitude|longitude|phone|telephone|mobile|email|e mail|mail|street|postal|zip|"
        "recipient first name|recipient last name|recipient email|first name|last name|ip adresse|telefon|telefonnummer|"
        "vorname|nachname|prénom|téléphone|teléfono|correo|referrer url|user agent|network id|device id|birthdate|birthday|"
        "contact name|location accuracy|breitengrad*|längengrad*");
}

} // namespace hearken
