// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyrows.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace indblik {

namespace {

// The columns in the order rowOf() takes them.
#define SELECT_HISTORY                                                                                                 \
    "SELECT seq, step, undoes, at, author, reason, program, kind, subject, field, before_value, after_value, chain "   \
    "FROM history "

constexpr auto selectFromBeginning = SELECT_HISTORY "ORDER BY seq";
constexpr auto selectNewestFirst = SELECT_HISTORY "ORDER BY seq DESC";
constexpr auto selectStep = SELECT_HISTORY "WHERE step = :step ORDER BY seq DESC";
// A statement each, for one with "or all" in it would read the whole table instead of the index.
// The success criteria of a form are things of their own; that they were made says which form they belong to, also when
// they are gone.
constexpr auto selectSubject = SELECT_HISTORY
    R"(WHERE subject IN (SELECT :subject
                         UNION ALL
                         SELECT made.subject FROM history made
                         WHERE made.kind = 'criterion' AND made.field = ''
                           AND made.after_value LIKE '%"card_id":"' || :subject || '"%')
       ORDER BY seq DESC)";
constexpr auto selectField = SELECT_HISTORY "WHERE subject = :subject AND field = :field ORDER BY seq DESC";

HistoryRow rowOf(const Query& query)
{
    HistoryRow row;
    row.seq = query.number(0);
    row.step = query.text(1);
    row.undoes = query.text(2);
    row.at = query.text(3);
    row.author = query.text(4);
    row.reason = query.text(5);
    row.program = query.text(6);
    row.kind = query.text(7);
    row.subject = query.text(8);
    row.field = query.text(9);
    row.before = query.isNull(10) ? QString() : query.text(10);
    row.after = query.isNull(11) ? QString() : query.text(11);
    row.chain = query.text(12);
    return row;
}

Result<std::vector<HistoryEntry>> entriesOf(Query& query)
{
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<HistoryEntry> entries;
    while (query.next()) {
        const HistoryRow row = rowOf(query);
        const auto type = recordTypeFromText(row.kind);
        if (!type)
            continue; // verify reports it; reading the rest is still of use
        HistoryEntry entry;
        entry.seq = row.seq;
        entry.step = StepId::fromText(row.step).value_or(StepId());
        entry.undoes = StepId::fromText(row.undoes);
        entry.at = QDateTime::fromString(row.at, Qt::ISODateWithMs);
        entry.author = row.author;
        entry.reason = row.reason;
        entry.type = *type;
        entry.subject = row.subject;
        entry.field = row.field;
        entry.before = valueFromText(row.before);
        entry.after = valueFromText(row.after);
        entries.push_back(std::move(entry));
    }
    return query.finished(std::move(entries));
}

} // namespace

QString chainOf(const QString& previous, const HistoryRow& row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& part) {
        // The length keeps "ab" + "c" apart from "a" + "bc", and -1 keeps a missing value apart from an empty one.
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(part.isNull() ? -1 : bytes.size()) + ':');
        hash.addData(bytes);
    };
    // An empty text that SQLite gives back may be null or not; only before and after know "no value".
    const auto addText = [&add](const QString& part) { add(part.isNull() ? QStringLiteral("") : part); };
    for (const QString& part : {previous, QString::number(row.seq), row.step, row.undoes, row.at, row.author,
             row.reason, row.program, row.kind, row.subject, row.field})
        addText(part);
    add(row.before);
    add(row.after);
    return QString::fromLatin1(hash.result().toHex());
}

QString valueText(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QJsonValue valueFromText(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

HistoryRows::HistoryRows(const QSqlDatabase& database) : m_query(database, selectFromBeginning) {}

std::optional<HistoryRow> HistoryRows::next()
{
    return m_query.next() ? std::optional(rowOf(m_query)) : std::nullopt;
}

Result<std::vector<HistoryEntry>> entriesOfStep(const QSqlDatabase& database, const StepId& step)
{
    Query query(database, selectStep);
    query.bind(":step", step.text());
    return entriesOf(query);
}

Result<std::vector<HistoryEntry>> readHistory(const QSqlDatabase& database, const HistoryFilter& filter)
{
    if (filter.subject.isEmpty()) {
        Query query(database, selectNewestFirst);
        return entriesOf(query);
    }
    Query query(database, filter.field.isEmpty() ? selectSubject : selectField);
    query.bind(":subject", filter.subject);
    if (!filter.field.isEmpty())
        query.bind(":field", filter.field);
    return entriesOf(query);
}

} // namespace indblik
