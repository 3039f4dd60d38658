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
    , m_model(new AreaFiguresModel(workspace, area, this))
    , m_table(makeTable())
    , m_fault(text::fault(this))
{
    const auto book = workspace.areas();
    const Area* of = book ? (*book)->area(area) : nullptr;
    setWindowTitle(tr("Figures of %1").arg(of ? of->name : QString()));
    resize(usualSize);
    m_table->setAccessibleName(windowTitle());
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        m_isWarned = false;
        text::sayFault(*m_fault, m_model->refusal());
    });
    auto* adding = new QPushButton(tr("&Add a year"), this);
    connect(adding, &QPushButton::clicked, m_model, &AreaFiguresModel::addYear);
    QPushButton* close = closeButton(*this);
    // Enter is for the cells.
    for (QPushButton* each : {adding, close})
        each->setAutoDefault(false);
    lay::column({
        lay::of(this, space::medium, lay::aroundDialog),
        text::muted(
            tr("Write a number, 40,8 % or 453 af 1.110. What you type is used before what was imported, and is shown bold."),
            this),
        lay::wide(m_table),
        m_fault,
        lay::row({lay::spacing(space::small), adding, lay::room(), close}),
    });
    m_table->setFocus();
}

QTableView* AreaFiguresDialog::makeTable()
{
    auto* table = new QTableView(this);
    table->setModel(m_model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false); // Tab goes on; the arrows walk in it, and Tab in a cell that is written in
    table->horizontalHeader()->setDefaultSectionSize(figureWidth);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setDefaultSectionSize(lineHeight);
    table->verticalHeader()->setFixedWidth(titleWidth);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setHighlightSections(false);
    auto* clearing = new QShortcut(QKeySequence::Delete, table);
    clearing->setContext(Qt::WidgetShortcut);
    connect(clearing, &QShortcut::activated, table,
        [this, table] { m_model->setData(table->currentIndex(), QString(), Qt::EditRole); });
    return table;
}

void AreaFiguresDialog::reject()
{
    const QModelIndex refused = m_model->refusedCell();
    if (!refused.isValid() || m_isWarned) {
        QDialog::reject();
        return;
    }
    m_isWarned = true;
    m_table->setCurrentIndex(refused);
    m_table->setFocus();
    text::sayFault(*m_fault, tr("%1 It is not saved. Close again to leave without it.").arg(m_model->refusal()));
}

void AreaFiguresDialog::takeRefusal(const Error& error)
{
    text::sayFault(*m_fault, error.message);
}

} // namespace indblik
