// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/comparedialog.h"

#include "ui/budget/comparisonmodel.h"
#include "ui/parts/caption.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace indblik {

namespace {

constexpr int titleWidth = 240;
constexpr int fateWidth = 108;
constexpr int figureWidth = 66;
constexpr int lineHeight = 28;

/// Rows that came and went have their colour beside their word; differences stand out from what they are between.
class FateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens(option.palette);
        const auto fate = fateOf(index);
        // The style sheet draws no ground of its own.
        if (fate == RowChange::Fate::Came)
            painter->fillRect(option.rect, t.goodTint);
        else if (fate == RowChange::Fate::Went)
            painter->fillRect(option.rect, t.wrongTint);
        QStyledItemDelegate::paint(painter, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tokens& t = tokens(option->palette);
        const auto fate = fateOf(index);
        const bool isDifference = index.data(ComparisonModel::IsDifferenceRole).toBool();
        const bool isNothing = isDifference && option->text == QLatin1String("0");
        QColor ink = fate == RowChange::Fate::Same ? t.muted : t.ink;
        if (fate == RowChange::Fate::Came)
            ink = t.good;
        else if (fate == RowChange::Fate::Went)
            ink = t.wrong;
        if (isNothing)
            ink = t.faint;
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
        option->font = textFont(TextSize::Body, isDifference && !isNothing);
        option->textElideMode = index.column() == 0 ? Qt::ElideRight : Qt::ElideNone;
    }

private:
    static RowChange::Fate fateOf(const QModelIndex& index)
    {
        return RowChange::Fate(index.data(ComparisonModel::FateRole).toInt());
    }
};

} // namespace

CompareDialog::CompareDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new ComparisonModel(workspace.book()->account.budgetUnit, this))
    , m_before(makeChoice(tr("Before")))
    , m_after(makeChoice(tr("After")))
    , m_onlyChanged(new QCheckBox(tr("&Only what changed"), this))
    , m_summary(text::muted({}, this))
    , m_table(new QTableView(this))
    , m_fault(text::fault(this))
{
    setWindowTitle(tr("Compare two versions of the budget"));
    const auto& versions = workspace.book()->versions;
    const auto inUse = std::find_if(versions.begin(), versions.end(),
        [&workspace](const BudgetVersion& version) { return version.id == workspace.book()->budget.version.id; });
    const int after = int(inUse - versions.begin());
    m_after->setCurrentIndex(after);
    m_before->setCurrentIndex(after > 0 ? after - 1 : std::min(1, int(versions.size()) - 1));
    makeTable();
    layOut();
    m_onlyChanged->setChecked(true);
    connect(m_before, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &CompareDialog::compare);
    compare();
    constexpr QSize usualSize(1080, 640);
    resize(parent ? usualSize.boundedTo(parent->size() - QSize(space::page, space::page)) : usualSize);
}

QComboBox* CompareDialog::makeChoice(const QString& name)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(name);
    for (const BudgetVersion& version : m_workspace.book()->versions) {
        const QString prices = version.pricesWords();
        choice->addItem(prices.isEmpty() ? version.title() : QStringLiteral("%1 · %2").arg(version.title(), prices));
    }
    return choice;
}

void CompareDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FateDelegate(m_table));
    layRows(*m_table, tr("Rows of both versions"), lineHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* shortcut = new QShortcut(QKeySequence::Copy, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &CompareDialog::copy);
}

void CompareDialog::layOut()
{
    auto* copying = new QPushButton(tr("&Copy the table"), this);
    copying->setAutoDefault(false);
    connect(copying, &QPushButton::clicked, this, &CompareDialog::copy);
    lay::column({
        lay::of(this, space::medium, lay::aroundDialog),
        lay::row({
            lay::spacing(space::small),
            caption(tr("&Before"), m_before),
            m_before,
            lay::gap(space::large),
            caption(tr("&After"), m_after),
            m_after,
            lay::gap(space::large),
            m_onlyChanged,
            lay::room(),
        }),
        m_summary,
        lay::wide(m_table),
        m_fault,
        lay::row({lay::spacing(space::small), copying, lay::room(), closeButton(*this)}),
    });
}

void CompareDialog::compare()
{
    const auto& versions = m_workspace.book()->versions;
    const auto budgetOf = [&](const QComboBox* choice) {
        return m_workspace.budgetVersion(versions[size_t(choice->currentIndex())]);
    };
    const auto before = budgetOf(m_before);
    const auto after = budgetOf(m_after);
    text::sayFault(*m_fault, !before ? before.error().message : (!after ? after.error().message : QString()));
    if (!before || !after) {
        m_summary->clear();
        m_model->show({}, false);
        return;
    }
    const BudgetComparison comparison = indblik::compare(*before, *after);
    tell(comparison);
    m_model->show(comparison, m_onlyChanged->isChecked());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int usual = column == 0 ? titleWidth : (column == 1 ? fateWidth : figureWidth);
        m_table->setColumnWidth(column, std::max(usual, m_table->horizontalHeader()->sectionSizeHint(column)));
    }
}

void CompareDialog::tell(const BudgetComparison& comparison)
{
    const auto count = [&comparison](RowChange::Fate fate) {
        return int(std::count_if(
            comparison.rows.begin(), comparison.rows.end(), [fate](const RowChange& row) { return row.fate == fate; }));
    };
    const int came = count(RowChange::Fate::Came);
    const int went = count(RowChange::Fate::Went);
    const int changed = count(RowChange::Fate::Changed);
    QStringList words{unitText(m_workspace.book()->account.budgetUnit)};
    if (came + went + changed == 0)
        words.append(m_before->currentIndex() == m_after->currentIndex() ? tr("choose two versions")
                     : comparison.rows.empty()                           ? tr("neither version has rows")
                                                                         : tr("no amount of a row is different"));
    if (came > 0)
        words.append(tr("%n row(s) were added", nullptr, came));
    if (went > 0)
        words.append(tr("%n row(s) were removed", nullptr, went));
    if (changed > 0)
        words.append(tr("%n row(s) changed", nullptr, changed));
    const auto& versions = m_workspace.book()->versions;
    const BudgetVersion& first = versions[size_t(m_before->currentIndex())];
    const BudgetVersion& second = versions[size_t(m_after->currentIndex())];
    if (first.prices != second.prices || first.priceYear != second.priceYear)
        words.append(tr("the two versions are not in the same price level, so the differences are not only money"));
    m_summary->setText(words.join(QStringLiteral(" · ")));
}

void CompareDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_model->asText());
}

} // namespace indblik
