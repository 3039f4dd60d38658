// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace indblik {

/// The status forms of an account under their sections' names.
class CardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CardRole = Qt::UserRole + 1, ///< the id as text; empty for a section's name
        SectionRole,                 ///< int of Section
        StateRole,                   ///< int of CardState
        NewRole,                     ///< bool
        AnsweredRole,                ///< how many fields have an answer
        FieldsRole,                  ///< how many fields there are
        SearchRole,                  ///< searchKey() of title and answers
    };

    using QAbstractListModel::QAbstractListModel;

    void setBook(const AccountBook& book);
    /// Shows one card's new content without losing the place in the list.
    void updateCard(const AccountBook& book, const Card& card);
    QModelIndex indexOf(const CardId& card) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        std::optional<CardId> card; ///< absent: the name of a section
        Section section = Section::Goals;
        QString title;
        CardState state = CardState::Draft;
        bool isNew = false;
        int answered = 0;
        int fields = 0;
        QString searchKey;
    };

    static Row rowOf(const AccountBook& book, const Card& card);

    std::vector<Row> m_rows;
};

/// Only the forms that hold all words of a search, with the names of their sections.
class CardFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSearch(const QString& words);
    /// How many forms are shown.
    int cardCount() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool matches(const QModelIndex& index) const;

    QString m_words;
};

} // namespace indblik
