// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areafiguresdialog.h"

#include "ui/areas/areafiguresmodel.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace indblik {

namespace {

constexpr QSize usualSize(1000, 540);
constexpr int lineHeight = 30;
constexpr int titleWidth = 400;
constexpr int figureWidth = 104;

} // namespace

AreaFiguresDialog::AreaFiguresDialog(Workspace& workspace, const AreaId& area, QWidget* parent)
    : QDialog(parent)
    , m_fault(text::fault(this))
{
    const auto book = workspace.areas();
    const Area* of = book ? (*book)->area(area) : nullptr;
    setWindowTitle(tr("Figures of %1").arg(of ? of->name : QString()));
    resize(usualSize);
    auto* model = new AreaFiguresModel(workspace, area, this);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { text::sayFault(*m_fault, {}); });
    QTableView* table = makeTable(*model);
    auto* adding = new QPushButton(tr("&Add a year"), this);
    connect(adding, &QPushButton::clicked, model, &AreaFiguresModel::addYear);
    QPushButton* close = closeButton(*this);
    // Enter is for the cells.
    for (QPushButton* each : {adding, close})
        each->setAutoDefault(false);
    lay::column({
        lay::of(this, space::medium, lay::aroundDialog),
        text::muted(
            tr("Write a number, 40,8 % or 453 af 1.110. What you type is used before what was imported, and is shown bold."),
            this),
        lay::wide(table),
        m_fault,
        lay::row({lay::spacing(space::small), adding, lay::room(), close}),
    });
    table->setFocus();
}

QTableView* AreaFiguresDialog::makeTable(AreaFiguresModel& model)
{
    auto* table = new QTableView(this);
    table->setModel(&model);
    table->setAccessibleName(windowTitle());
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(true);
    table->horizontalHeader()->setDefaultSectionSize(figureWidth);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setDefaultSectionSize(lineHeight);
    table->verticalHeader()->setFixedWidth(titleWidth);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setHighlightSections(false);
    auto* clearing = new QShortcut(QKeySequence::Delete, table);
    clearing->setContext(Qt::WidgetShortcut);
    connect(clearing, &QShortcut::activated, table,
        [table, &model] { model.setData(table->currentIndex(), QString(), Qt::EditRole); });
    return table;
}

void AreaFiguresDialog::takeRefusal(const Error& error)
{
    text::sayFault(*m_fault, error.message);
}

} // namespace indblik
