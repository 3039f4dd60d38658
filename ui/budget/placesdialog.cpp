// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/placesdialog.h"

#include "ui/budget/placesmodel.h"
#include "ui/parts/caption.h"
#include "ui/parts/choicebox.h"
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

constexpr QSize usualSize(1000, 600);
constexpr int lineHeight = 30;
constexpr int titleWidth = 300;
constexpr int figureWidth = 96;

} // namespace

PlacesDialog::PlacesDialog(Workspace& workspace, QWidget* parent) : QDialog(parent), m_fault(text::fault(this))
{
    setWindowTitle(tr("Places and participants"));
    resize(parent ? usualSize.boundedTo(parent->size() - QSize(space::page, space::page)) : usualSize);
    auto* model = new PlacesModel(workspace, this);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { text::sayFault(*m_fault, {}); });
    QTableView* table = makeTable(*model);
    auto* per = new ChoiceBox(this);
    per->addItem(tr("Places"));
    per->addItem(tr("Participants"));
    connect(per, &QComboBox::activated, model,
        [model](int chosen) { model->show(chosen == 0 ? PerWhat::Place : PerWhat::Participant); });
    auto* adding = new QPushButton(tr("&Add a year"), this);
    connect(adding, &QPushButton::clicked, model, &PlacesModel::addYear);
    QPushButton* close = closeButton(*this);
    // Enter is for the cells.
    for (QPushButton* each : {adding, close})
        each->setAutoDefault(false);
    lay::column({
        lay::of(this, space::medium, lay::aroundDialog),
        text::muted(
            tr("Write how many there are. The price is the amount of the year over the actual number, or over the planned one where the actual is not known."),
            this),
        lay::row({lay::spacing(space::small), caption(tr("&Count"), per), per, lay::room()}),
        lay::wide(table),
        m_fault,
        lay::row({lay::spacing(space::small), adding, lay::room(), close}),
    });
    table->setFocus();
}

QTableView* PlacesDialog::makeTable(PlacesModel& model)
{
    auto* table = new QTableView(this);
    table->setModel(&model);
    table->setAccessibleName(windowTitle());
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(true);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
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

void PlacesDialog::takeRefusal(const Error& error)
{
    text::sayFault(*m_fault, error.message);
}

} // namespace indblik
