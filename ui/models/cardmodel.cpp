// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cardmodel.h"

#include "core/searchkey.h"
#include "ui/models/plaintooltip.h"

namespace indblik {

CardModel::Row CardModel::rowOf(const AccountBook& book, const Card& card)
{
    Row row{card.id, card.section, card.title, card.state, card.isNew, 0, 0, {}};
    QStringList texts{card.title};
    if (const FormTemplate* form = book.form(card.form)) {
        row.fields = int(form->fields.size());
        for (const Field& field : form->fields) {
            const QString answer = card.answer(field.key);
            row.answered += answer.isEmpty() ? 0 : 1;
            texts.append(answer);
        }
    }
    row.searchKey = searchKey(texts.join(u'\n'));
    return row;
}

void CardModel::setBook(const AccountBook& book)
{
    beginResetModel();
    m_rows.clear();
    for (const Section section : {Section::Goals, Section::Beyond}) {
        const QString heading = section == Section::Goals ? tr("Contributing to the goals") : tr("Beyond the goals");
        Row head{{}, section, heading, CardState::Draft, false, 0, 0, {}};
        bool hasHead = false;
        for (const Card& card : book.cards) {
            if (card.section != section)
                continue;
            if (!std::exchange(hasHead, true))
                m_rows.push_back(head);
            m_rows.push_back(rowOf(book, card));
        }
    }
    endResetModel();
}

void CardModel::updateCard(const AccountBook& book, const Card& card)
{
    const QModelIndex place = indexOf(card.id);
    if (!place.isValid())
        return;
    m_rows[size_t(place.row())] = rowOf(book, card);
    Q_EMIT dataChanged(place, place);
}

QModelIndex CardModel::indexOf(const CardId& card) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].card == card)
            return index(int(row));
    }
    return {};
}

int CardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        // A tooltip guesses whether it is markup; what people wrote must not become any.
        return row.card ? plainToolTip(row.title) : QVariant();
    case Qt::AccessibleTextRole:
        return row.card ? tr("%1, %2 of %3 fields filled in")
                              .arg(row.title, QString::number(row.answered), QString::number(row.fields))
                        : row.title;
    case CardRole:
        return row.card ? row.card->text() : QString();
    case SectionRole:
        return int(row.section);
    case StateRole:
        return int(row.state);
    case NewRole:
        return row.isNew;
    case AnsweredRole:
        return row.answered;
    case FieldsRole:
        return row.fields;
    case SearchRole:
        return row.searchKey;
    default:
        return {};
    }
}

Qt::ItemFlags CardModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return m_rows[size_t(index.row())].card ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

void CardFilter::setSearch(const QString& words)
{
    m_words = words;
    invalidateFilter();
}

int CardFilter::cardCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += index(row, 0).data(CardModel::CardRole).toString().isEmpty() ? 0 : 1;
    return count;
}

bool CardFilter::matches(const QModelIndex& index) const
{
    return !index.data(CardModel::CardRole).toString().isEmpty()
           && matchesAll(index.data(CardModel::SearchRole).toString(), m_words);
}

bool CardFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex here = sourceModel()->index(row, 0, parent);
    if (!here.data(CardModel::CardRole).toString().isEmpty())
        return matches(here);
    // A section's name is shown where one of its forms is.
    for (int next = row + 1; next < sourceModel()->rowCount(parent); ++next) {
        const QModelIndex card = sourceModel()->index(next, 0, parent);
        if (card.data(CardModel::CardRole).toString().isEmpty())
            break;
        if (matches(card))
            return true;
    }
    return false;
}

} // namespace indblik
