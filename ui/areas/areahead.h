// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areamodel.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;

namespace indblik {

struct PublishedCount;

/// What the areas are held against: the scheme, the days before and now with the rules in force on them, and whose
/// figures; and what came of it, split into what the rules did and what the figures did.
class AreaHead final : public QWidget
{
    Q_OBJECT

public:
    explicit AreaHead(QWidget* parent = nullptr);

    /// Offers what the book has, keeping what is chosen where it is still there. At first it is the newest day that has
    /// figures; where none has, the newest up to the end of the account's year.
    void offer(const Classifier& classifier, std::optional<Year> account);
    /// What was offered is gone.
    void forget() { m_classifier = nullptr; }
    /// Nothing where no scheme has rules on two days.
    std::optional<AreaView> view() const;
    void showScheme(const QString& key);
    /// Goes to the newest day on which figures of the year count, unless they do on the day that is shown; the day gone
    /// to, nothing where it stays or there is none.
    std::optional<QDate> showFiguresOf(Year year);
    /// The change between the two, in figures and words; nothing where there are no areas.
    void tell(const std::optional<AreaView>& view);

Q_SIGNALS:
    void chosen();

private:
    QComboBox* choice(const QString& name);
    QWidget* makeSummary();
    void offerDays();
    int usualDay(const Scheme& scheme, const std::vector<QDate>& days) const;
    static QString sentence(const RuleChange& change);
    static QString sentence(const std::optional<PublishedCount>& published, size_t listed);

    const Classifier* m_classifier = nullptr;
    std::optional<Year> m_account;
    QComboBox* m_scheme;
    QComboBox* m_before;
    QComboBox* m_now;
    QComboBox* m_figures;
    QFrame* m_summary;
    QLabel* m_beforeDay;
    QLabel* m_beforeCount;
    QLabel* m_nowDay;
    QLabel* m_nowCount;
    QLabel* m_byRule;
    QLabel* m_byFigures;
    QLabel* m_sentence;
};

} // namespace indblik
