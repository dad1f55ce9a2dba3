// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/filehead.h"
#include "core/intake/mapping.h"

#include <QHash>
#include <QSet>

namespace hearken {

/// What a known format says beyond its cells. Found by structure first and words second, since words are translated.
struct Dialect
{
    QString name; ///< "qualtrics"; the container is added: "qualtrics-csv". Empty: no known format
    QString title; ///< "Qualtrics, three header rows"
    QString kind = QStringLiteral("feedback");
    bool survey = false; ///< columns are questions unless proven otherwise
    int headerRows = 1;
    int codeRow = 0; ///< header row of the codes that stay the same next month
    int textRow = 0; ///< header row of the wording
    bool spanning = false; ///< a question's wording stands over several columns, the rest of the row is empty
    bool zoned = false; ///< `zone` is the format's rule
    QString zone; ///< IANA
    QStringList reasons;
    QList<MissingCode> missing;
    QStringList skippedStatus;
    QSet<int> texts; ///< columns of open answers, by the format's own word
    QHash<int, ColumnMapping> columns; ///< known by the format; all others are judged by header and values

    void set(int column, Field field, const QString &reason, const QString &dateForm = {})
    {
        if (column < 0 || columns.contains(column))
            return;
        ColumnMapping mapping;
        mapping.field = field;
        mapping.reason = reason;
        mapping.dateForm = dateForm;
        columns.insert(column, mapping);
    }
};

/// The header cells of one row by headerKey; the first of equal ones.
class HeaderIndex
{
public:
    explicit HeaderIndex(const QStringList &row);
    /// Column of the first of the phrases "a|b" that a header equals; -1 for none.
    int at(const char *phrases) const;
    /// How many of the phrases are headers.
    int count(const char *phrases) const;

private:
    QHash<QString, int> m_columns;
};

/// The format of the file; a nameless Dialect with the number of header rows when none is known.
Dialect dialectOf(const FileHead &head);

// One recogniser per format; nothing when the file is of another. Surveys:
std::optional<Dialect> qualtricsDialect(const FileHead &head);
std::optional<Dialect> qualtricsLegacyDialect(const FileHead &head);
std::optional<Dialect> surveyMonkeyDialect(const FileHead &head);
std::optional<Dialect> limeSurveyVvDialect(const FileHead &head);
std::optional<Dialect> limeSurveyDialect(const FileHead &head);
std::optional<Dialect> typeformDialect(const FileHead &head);
std::optional<Dialect> formbricksDialect(const FileHead &head);
std::optional<Dialect> surveyGizmoDialect(const FileHead &head);
std::optional<Dialect> googleFormsDialect(const FileHead &head);
// Support and reviews, customers:
std::optional<Dialect> zendeskDialect(const FileHead &head);
std::optional<Dialect> chatwootDialect(const FileHead &head);
std::optional<Dialect> googlePlayDialect(const FileHead &head);
std::optional<Dialect> hubSpotDialect(const FileHead &head);
std::optional<Dialect> salesforceDialect(const FileHead &head);

} // namespace hearken
