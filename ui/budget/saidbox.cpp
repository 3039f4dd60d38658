// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/saidbox.h"

#include "core/judge/cards/funding.h"
#include "core/judge/rule.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace indblik {

namespace {

constexpr size_t mostShown = 12;
constexpr qsizetype wordsAround = 28; ///< letters of the answer on either side of an amount

QLabel* plainLabel(const QString& text, QWidget* parent, const QString& tone, TextSize size)
{
    auto* label = text::selectable(text::plain(text, parent));
    label->setFont(textFont(size));
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    return label;
}

/// The amount as it stands in the answer with some whole words around it.
QString quote(const StatedAmount& amount, const QString& answer)
{
    qsizetype from = std::max<qsizetype>(0, amount.at - wordsAround);
    qsizetype to = std::min(answer.size(), amount.at + amount.length + wordsAround);
    while (from > 0 && !answer.at(from - 1).isSpace())
        ++from;
    while (to < answer.size() && !answer.at(to).isSpace())
        --to;
    from = std::min(from, amount.at);
    to = std::max(to, amount.at + amount.length);
    const QString words = answer.mid(from, to - from).simplified();
    return SaidBox::tr("“%1”").arg((from > 0 ? QStringLiteral("… ") : QString()) + words
                                   + (to < answer.size() ? QStringLiteral(" …") : QString()));
}

bool isOf(const StatedAmount& amount, const std::optional<Year>& year)
{
    return !year || amount.years.empty()
           || std::find(amount.years.begin(), amount.years.end(), *year) != amount.years.end();
}

} // namespace

SaidBox::SaidBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_heading(text::heading(tr("The form says"), this))
    , m_list(new QVBoxLayout)
    , m_sum(plainLabel({}, this, {}, TextSize::Body))
{
    m_sum->setFont(textFont(TextSize::Body, true));
    m_list->setSpacing(1);
    lay::column({lay::of(this, space::tight), m_heading, m_list, m_sum});
}

void SaidBox::clear()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

bool SaidBox::showRow(const BudgetRow& row, const std::optional<BudgetColumn>& column, Scale unit)
{
    m_unit = unit;
    clear();
    const AccountBook* book = m_workspace.book();
    const Card* card = book && row.initiative ? book->cardOf(*row.initiative) : nullptr;
    const QString answer = card ? card->answer(fundingField) : QString();
    const auto amounts = card ? statedAmounts(answer, book->account.budgetUnit) : std::vector<StatedAmount>();
    const auto year = column ? column->year : std::nullopt;
    for (size_t i = 0; i < amounts.size() && i < mostShown; ++i)
        addAmount(amounts[i], answer, isOf(amounts[i], year));
    if (amounts.size() > mostShown)
        m_list->addWidget(plainLabel(tr("and %n more in the form", nullptr, int(amounts.size() - mostShown)), this,
            QStringLiteral("muted"), TextSize::Small));
    showSum(amounts, row, year);
    setVisible(!amounts.empty());
    return !amounts.empty();
}

void SaidBox::addAmount(const StatedAmount& amount, const QString& answer, bool isOfColumn)
{
    m_list->addWidget(
        plainLabel(amount.words(QLocale()), this, isOfColumn ? QString() : QStringLiteral("muted"), TextSize::Body));
    m_list->addWidget(plainLabel(quote(amount, answer), this, QStringLiteral("muted"), TextSize::Small));
    m_list->addSpacing(space::tight);
}

/// What the amounts of a year give together, where there is more than one.
void SaidBox::showSum(const std::vector<StatedAmount>& amounts, const BudgetRow& row, const std::optional<Year>& year)
{
    m_sum->hide();
    if (!year)
        return;
    const CardFunding funding = fundingOf(amounts, &row);
    const auto said = funding.byYear.find(*year);
    if (said == funding.byYear.end() || said->second.amounts < 2)
        return;
    m_sum->setText(tr("%1 together for %2")
                       .arg(amountText(said->second.sum, m_unit, QLocale()) + u' ' + unitText(m_unit), year->text()));
    m_sum->show();
}

} // namespace indblik
