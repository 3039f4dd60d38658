// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/transitionview.h"

#include "core/judge/areas/rulesentence.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace indblik {

namespace {

constexpr int columnWidth = 132;
constexpr int lineHeight = 32;

QString titleOf(const RuleSet& rules, const QString& key)
{
    if (key == QLatin1String(Transition::unknown))
        return TransitionView::tr("Not settled");
    if (key == QLatin1String(Transition::absent))
        return TransitionView::tr("Does not exist");
    const RuleClass* found = rules.ruleClass(key);
    return found ? found->title : TransitionView::tr("Not listed");
}

/// Neither missing figures nor an area that was not there make a move.
bool isTold(const QString& key)
{
    return key != QLatin1String(Transition::unknown) && key != QLatin1String(Transition::absent);
}

bool isListed(const RuleSet& rules, const QString& key)
{
    const RuleClass* found = rules.ruleClass(key);
    return found && found->isListed;
}

} // namespace

TransitionView::TransitionView(QWidget* parent)
    : QWidget(parent)
    , m_sentence(text::selectable(text::plain({}, this)))
    , m_copy(linkButton(tr("&Copy the sentence"), this))
    , m_words(text::muted({}, this))
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_caption(text::wrapped(text::strong({}, this)))
    , m_areas(new QListWidget(this))
{
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_table->setModel(m_model);
    m_table->setProperty("role", QStringLiteral("rows"));
    m_table->setProperty("pane", true);
    m_table->setAccessibleName(tr("Areas by class before and now"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(lineHeight);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_areas->setProperty("role", QStringLiteral("boxed"));
    m_areas->setAccessibleName(tr("The areas behind the number"));
    lay::column({
        lay::of(this, space::small, {0, space::medium, 0, 0}),
        lay::row({lay::spacing(space::medium), lay::wide(m_sentence), lay::at(m_copy, Qt::AlignTop)}),
        m_words,
        m_table,
        lay::gap(space::small),
        m_caption,
        lay::wide(m_areas),
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_sentence->text()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TransitionView::showChosen);
    const auto want = [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT areaWanted(AreaId::fromText(item->data(Qt::UserRole).toString()).value_or(AreaId()));
    };
    connect(m_areas, &QListWidget::itemActivated, this, want);
    connect(m_areas, &QListWidget::currentItemChanged, this, want);
}

void TransitionView::showView(const std::optional<AreaView>& view)
{
    m_moves.reset();
    m_model->clear();
    m_words->clear();
    m_sentence->clear();
    if (view)
        fillTable(*view);
    const bool hasMoves = m_model->rowCount() > 0;
    for (QWidget* part :
        {static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_copy), static_cast<QWidget*>(m_table)})
        part->setVisible(hasMoves);
    // As high as its lines: what stands under it belongs to it.
    const int lines = m_model->rowCount() * lineHeight;
    m_table->setFixedHeight(lines + m_table->horizontalHeader()->sizeHint().height() + 2 + 14);
    showChosen();
}

void TransitionView::fillTable(const AreaView& view)
{
    m_moves = transition(*view.classifier, view.before, view.now);
    if (m_moves->cells.empty()) {
        m_words->setText(tr("There are no areas on the two days, so none has moved."));
        return;
    }
    m_sentence->setText(
        ruleSentence(ruleCounts(*view.classifier, *view.scheme, view.before, view.now), Tongue::ofProgram()));
    m_words->setText(tr("From the classes of “%1” (rows) to those of “%2” (columns).")
                         .arg(view.before.rules->title, view.now.rules->title));
    m_model->setRowCount(int(m_moves->rows.size()));
    m_model->setColumnCount(int(m_moves->columns.size()));
    std::optional<QModelIndex> first;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString& from = m_moves->rows[size_t(row)];
        m_model->setVerticalHeaderItem(row, new QStandardItem(titleOf(*view.before.rules, from)));
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString& to = m_moves->columns[size_t(column)];
            if (row == 0)
                m_model->setHorizontalHeaderItem(column, new QStandardItem(titleOf(*view.now.rules, to)));
            const auto* cell = m_moves->cell(from, to);
            auto* item = new QStandardItem(cell ? QString::number(cell->areas.size()) : QStringLiteral("–"));
            item->setTextAlignment(Qt::AlignCenter);
            item->setData(QStringLiteral("%1 → %2: %3")
                              .arg(titleOf(*view.before.rules, from), titleOf(*view.now.rules, to), item->text()),
                Qt::AccessibleTextRole);
            item->setEnabled(cell != nullptr);
            m_model->setItem(row, column, item);
            // Those that came or left are what one wants to know.
            const bool crosses =
                isTold(from) && isTold(to) && isListed(*view.before.rules, from) != isListed(*view.now.rules, to);
            if (cell && crosses && !first)
                first = m_model->index(row, column);
        }
    }
    if (first)
        m_table->setCurrentIndex(*first);
}

void TransitionView::showChosen()
{
    m_areas->clear();
    const QModelIndex chosen = m_table->currentIndex();
    const auto* cell = m_moves && chosen.isValid() ? m_moves->cell(
                           m_moves->rows[size_t(chosen.row())], m_moves->columns[size_t(chosen.column())])
                                                   : nullptr;
    m_areas->setVisible(cell != nullptr);
    m_caption->setVisible(m_model->rowCount() > 0);
    m_caption->setText(cell ? chosen.data(Qt::AccessibleTextRole).toString() : tr("Choose a number to see its areas."));
    if (!cell)
        return;
    const QSignalBlocker quiet(m_areas);
    for (const Area* area : cell->areas) {
        auto* item = new QListWidgetItem(area->name, m_areas);
        item->setData(Qt::UserRole, area->id.text());
    }
}

} // namespace indblik
