// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areafiguresdialog.h"

#include "ui/areas/areafiguresmodel.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QDialogButtonBox>
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

AreaFiguresDialog::AreaFiguresDialog(Workspace& workspace, const AreaId& area, QWidget* parent) : QDialog(parent)
{
    const auto book = workspace.areas();
    const Area* of = book ? (*book)->area(area) : nullptr;
    setWindowTitle(tr("Figures of %1").arg(of ? of->name : QString()));
    resize(usualSize);
    auto* model = new AreaFiguresModel(workspace, area, this);
    auto* words = text::muted(
        tr("Write a number, 40,8 % or 453 af 1.110. What you type is used before what was imported, and is shown bold."),
        this);
    auto* table = new QTableView(this);
    table->setModel(model);
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
        [table, model] { model->setData(table->currentIndex(), QString(), Qt::EditRole); });
    auto* fault = text::fault(this);
    connect(model, &AreaFiguresModel::refused, fault, [fault](const Error& error) {
        fault->setText(error.message);
        fault->show();
    });
    connect(model, &QAbstractItemModel::dataChanged, fault, &QWidget::hide);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* adding = buttons->addButton(tr("&Add a year"), QDialogButtonBox::ActionRole);
    adding->setAutoDefault(false);
    connect(adding, &QPushButton::clicked, model, &AreaFiguresModel::addYear);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    lay::column({
        lay::of(this, space::medium, lay::aroundDialog),
        words,
        lay::wide(table),
        fault,
        buttons,
    });
    table->setFocus();
}

} // namespace indblik
