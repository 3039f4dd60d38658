// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

#include <sqlite3.h>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

int resultCode(const QSqlError& error)
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    return known ? code : SQLITE_ERROR;
}

} // namespace

Error storageError(int extendedCode, const QString& detail)
{
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return Error{
            Words::tr(
                "The file was replaced by another one while it was open, perhaps by a program that synchronises folders. Nothing was written to it. Your text is still on the screen: copy it, open the file again and see which version is there."),
            {}, Fault::Replaced};
    if (extendedCode == SQLITE_READONLY_ROLLBACK || extendedCode == SQLITE_READONLY_RECOVERY
        || extendedCode == SQLITE_READONLY_CANTINIT)
        return Error{
            Words::tr(
                "A program stopped in the middle of saving, and an auxiliary file (its name ends in -journal) is beside the file. Open the file once in a place where you may write in it; then everything that had been saved is back. Until then it cannot be read."),
            {}, Fault::ReadOnly};
    switch (extendedCode & 0xff) {
    case SQLITE_CONSTRAINT:
        return Error{
            Words::tr(
                "Somebody else changed the file meanwhile, and this no longer fits it. Nothing was saved. Open the file again and see which version is there."),
            {}, Fault::Conflict};
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return Error{
            Words::tr(
                "The disk is full or failing, so nothing was saved. Your text is still on the screen: free some space, and the program tries again."),
            {}, Fault::NoSpace};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error{Words::tr("Another program is writing in the file right now. Nothing was saved yet; try again in "
                               "a moment."),
            {}, Fault::Locked};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error{Words::tr("The file is write-protected, so nothing was saved."), {}, Fault::ReadOnly};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error{Words::tr(
            "The file is damaged and cannot be read as it is. It was left untouched. Ask your IT department to restore it from a backup.")};
    case SQLITE_INTERRUPT:
        return Error{Words::tr(
            "Reading the file took too long and was stopped. The file was left untouched. If it is on a shared drive, try again, or copy it to your own computer.")};
    default:
        return Error{Words::tr("The file could not be used: %1. Try again, or send this message to your IT department.")
                         .arg(detail)};
    }
}

Error damaged()
{
    return storageError(SQLITE_CORRUPT, {});
}

Error storageError(const QSqlDatabase& database, const QString& detail)
{
    if (auto* sqlite = handleOf(database))
        return storageError(sqlite3_extended_errcode(sqlite), detail);
    return storageError(resultCode(database.lastError()), detail);
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

Query::Query(const QSqlDatabase& database, const QByteArray& sql) : m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(QString::fromUtf8(sql)))
        m_fault = storageError(resultCode(m_query.lastError()), m_query.lastError().text());
}

Query& Query::bind(QLatin1String placeholder, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        m_query.bindValue(placeholder, *number);
    else if (const auto* text = std::get_if<QString>(&value))
        // A null QString would be bound as NULL; an empty answer is text.
        m_query.bindValue(placeholder, text->isNull() ? QStringLiteral("") : *text);
    else
        m_query.bindValue(placeholder, QVariant());
    return *this;
}

Result<void> Query::run()
{
    if (m_fault)
        return *m_fault;
    if (!m_query.exec())
        return storageError(resultCode(m_query.lastError()), m_query.lastError().text());
    return {};
}

Result<void> Query::finished() const
{
    const QSqlError fault = m_query.lastError();
    return fault.isValid() ? storageError(resultCode(fault), fault.text()) : Result<void>();
}

std::optional<QDate> Query::day(Column column) const
{
    const QDate day = QDate::fromString(text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<Year> Query::year(Column column) const
{
    return isNull(column) ? std::nullopt : Year::from(count(column));
}

int Query::placeOf(Column column) const
{
    // Each row is asked for its columns in the same order, so it is nearly always the next one's turn.
    for (size_t i = 0; i < m_places.size(); ++i) {
        const auto& [name, place] = m_places[m_turn];
        m_turn = (m_turn + 1) % m_places.size();
        if (name == column.name())
            return place;
    }
    const QSqlRecord row = m_query.record();
    const int next = m_places.empty() ? 0 : m_places.back().second + 1;
    const int place =
        row.fieldName(next) == QLatin1String(column.name()) ? next : row.indexOf(QLatin1String(column.name()));
    if (place < 0)
        qFatal("There is no column %s in: %s", column.name(), qPrintable(m_query.lastQuery()));
    m_places.emplace_back(column.name(), place);
    m_turn = 0;
    return place;
}

Value Query::value(int place) const
{
    const QVariant content = m_query.value(place);
    if (content.isNull())
        return std::monostate();
    if (content.typeId() == QMetaType::LongLong || content.typeId() == QMetaType::Int)
        return content.toLongLong();
    return content.toString();
}

Result<void> execute(const QSqlDatabase& database, const QByteArray& sql)
{
    return Query(database, sql).run();
}

} // namespace indblik
