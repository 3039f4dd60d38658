// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyrows.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace indblik {

namespace {

constexpr auto fromBeginning = "ORDER BY seq";
constexpr auto newestFirst = "ORDER BY seq DESC";
constexpr auto ofStep = "WHERE step = :step ORDER BY seq DESC";
// A statement each, for one with "or all" in it would read the whole table instead of the index.
// The success criteria of a form and what it says of promises are things of their own; that they were made says which
// form they belong to, also when they are gone.
constexpr auto ofSubject = R"(
    WHERE subject IN (SELECT :subject
                      UNION ALL
                      SELECT made.subject FROM history made
                      WHERE made.kind IN ('criterion', 'promise') AND made.field = ''
                        AND made.after_value LIKE '%"card_id":"' || :subject || '"%')
    ORDER BY seq DESC
)";
constexpr auto ofField = "WHERE subject = :subject AND field = :field ORDER BY seq DESC";

QByteArray select(const char* rest)
{
    return QByteArray("SELECT seq, step, undoes, at, author, reason, program, kind, subject, field, before_value, "
                      "after_value, chain FROM history ")
           + rest;
}

HistoryRow rowOf(const Query& query)
{
    HistoryRow row;
    row.seq = query.number("seq");
    row.step = query.text("step");
    row.undoes = query.text("undoes");
    row.at = query.text("at");
    row.author = query.text("author");
    row.reason = query.text("reason");
    row.program = query.text("program");
    row.kind = query.text("kind");
    row.subject = query.text("subject");
    row.field = query.text("field");
    row.before = query.isNull("before_value") ? QString() : query.text("before_value");
    row.after = query.isNull("after_value") ? QString() : query.text("after_value");
    row.chain = query.text("chain");
    return row;
}

Result<std::vector<HistoryEntry>> entriesOf(Query& query)
{
    return query.into(std::vector<HistoryEntry>(), [](auto& entries, const Query& each) {
        const HistoryRow row = rowOf(each);
        const auto type = recordTypeFromText(row.kind);
        if (!type)
            return; // verify reports it; reading the rest is still of use
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
    });
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

HistoryRows::HistoryRows(const QSqlDatabase& database) : m_query(database, select(fromBeginning)) {}

std::optional<HistoryRow> HistoryRows::next()
{
    return m_query.next() ? std::optional(rowOf(m_query)) : std::nullopt;
}

Result<std::vector<HistoryEntry>> entriesOfStep(const QSqlDatabase& database, const StepId& step)
{
    Query query(database, select(ofStep));
    query.bind(":step", step.text());
    return entriesOf(query);
}

Result<std::vector<HistoryEntry>> readHistory(const QSqlDatabase& database, const HistoryFilter& filter)
{
    if (filter.subject.isEmpty()) {
        Query query(database, select(newestFirst));
        return entriesOf(query);
    }
    Query query(database, select(filter.field.isEmpty() ? ofSubject : ofField));
    query.bind(":subject", filter.subject);
    if (!filter.field.isEmpty())
        query.bind(":field", filter.field);
    return entriesOf(query);
}

} // namespace indblik
