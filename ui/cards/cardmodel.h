// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "ui/parts/rowmodel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

class QTimer;

namespace indblik {

/// One line of the list of forms: a form, or the name of a section.
struct CardLine
{
    std::optional<CardId> card; ///< absent: the name of a section
    Section section = Section::Goals;
    QString title;
    CardState state = CardState::Draft;
    bool isNew = false;
    bool isNotBegun = false;
    bool isOverdue = false;
    QString responsible;
    int done = 0; ///< of the fields that must be filled in and reviewed
    int all = 0;
    int notReviewed = 0; ///< answers
    int unchanged = 0;   ///< answers that were said to hold unchanged since last year
    QStringList texts;   ///< title and answers

    bool isFinished() const { return state == CardState::Submitted || state == CardState::Approved; }
    /// searchKey() of the texts; made when it is first asked for, at the latest by the search.
    const QString& key() const;

private:
    mutable QString m_key;
};

/// The status forms of an account under their sections' names.
class CardModel final : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        CardRole = Qt::UserRole + 1, ///< the id as text; empty for a section's name
        StateRole,                   ///< int of CardState
        NewRole,                     ///< bool
        NotBegunRole,                ///< bool
        OverdueRole,                 ///< bool
        ResponsibleRole,             ///< QString
        DoneRole,                    ///< how many fields are filled in and reviewed
        AllRole,                     ///< of how many that must be
    };

    explicit CardModel(QObject* parent = nullptr);

    /// `today` tells which forms are late.
    void setBook(const AccountBook& book, const QDate& today);
    /// Shows one card's new content without losing the place in the list.
    void updateCard(const AccountBook& book, const Card& card, const QDate& today);
    QModelIndex indexOf(const CardId& card) const;
    const std::vector<CardLine>& lines() const { return m_lines; }

    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    int rows() const override { return int(m_lines.size()); }
    QVariant dataAt(const QModelIndex& index, int role) const override;
    void prepareSearch();

    std::vector<CardLine> m_lines;
    QTimer* m_idle;
    size_t m_prepared = 0; ///< lines whose key is made
};

/// What an officer may want to see of the forms.
enum class CardWish {
    Mine,        ///< those that she writes
    NotFinished, ///< neither handed in nor approved
    NotReviewed, ///< with answers of last year that nobody has reviewed
    Returned,
    Overdue,
    Unchanged, ///< with answers that were said to hold unchanged since last year
};

/// Only the forms that hold all words of a search and fulfil all wishes, with the names of their sections.
class CardFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CardFilter(CardModel* model);

    void setSearch(const QString& words);
    void setWishes(const std::set<CardWish>& wishes);
    const std::set<CardWish>& wishes() const { return m_wishes; }
    void setOfficer(const QString& name);
    /// This form stays, whatever becomes of it, until something else is asked for.
    void keep(const std::optional<CardId>& card) { m_kept = card; }
    /// How many forms are shown.
    int cardCount() const;
    /// How many forms fulfil a wish, whatever else is asked for.
    int count(CardWish wish) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool fulfils(const CardLine& line, CardWish wish) const;
    bool matches(const CardLine& line) const;

    const CardModel& m_model;
    QStringList m_words; ///< of the search, as keys
    QString m_officer;
    std::set<CardWish> m_wishes;
    std::optional<CardId> m_kept;
};

} // namespace indblik
