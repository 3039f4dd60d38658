// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/promisemodel.h"

#include "ui/parts/look.h"
#include "ui/parts/plaintooltip.h"

#include <QLocale>

#include <algorithm>

namespace indblik {

namespace {

/// What is to come after an event of no year, or at no date at all, comes after every day.
bool isBefore(const Promise& one, const Promise& other)
{
    const QDate first = one.due ? one.due->last() : QDate();
    const QDate second = other.due ? other.due->last() : QDate();
    return first.isValid() != second.isValid() ? first.isValid() : first < second;
}

} // namespace

void PromiseModel::setPromises(
    const AccountBook& book, std::vector<Promise> promises, const QDate& today, bool withAnswered)
{
    std::stable_sort(promises.begin(), promises.end(), isBefore);
    beginResetModel();
    m_lines.clear();
    for (Promise& promise : promises) {
        const Card* card = book.card(promise.card);
        if (!card || (!withAnswered && promise.state != PromiseState::Open))
            continue;
        const QStringList cells{promise.due ? promise.due->text(QLocale()) : tr("no date"),
            promise.sentence.simplified(),
            promise.state == PromiseState::Open ? promiseStateWords(promise.state) : promise.words(today, QLocale()),
            card->title};
        const bool isOverdue = promise.isOverdue(today);
        m_lines.push_back({std::move(promise), isOverdue, cells});
    }
    endResetModel();
}

int PromiseModel::overdueCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.isOverdue; }));
}

QVariant PromiseModel::dataAt(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.cells[index.column()];
    case Qt::ToolTipRole:
        return plainToolTip(line.cells[index.column()]);
    case Qt::FontRole:
        return textFont(TextSize::Body, line.isOverdue && index.column() == Due);
    default:
        return {};
    }
}

QString PromiseModel::heading(int column) const
{
    switch (column) {
    case Due:
        return tr("When");
    case Sentence:
        return tr("What was promised");
    case Standing:
        return tr("What happened to it");
    default:
        return tr("Form");
    }
}

} // namespace indblik
