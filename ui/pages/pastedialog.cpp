// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pastedialog.h"

#include "ui/look.h"
#include "ui/models/plaintooltip.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace indblik {

namespace {

constexpr QSize usualSize{820, 520};
constexpr int placeWidth = 260;
constexpr int figureWidth = 96;

int rank(const PastedCell& cell)
{
    if (!cell.refusal.isEmpty())
        return 0;
    return cell.doubt.isEmpty() ? (cell.edit ? 2 : 3) : 1;
}

QString remark(const PastedCell& cell)
{
    if (!cell.refusal.isEmpty())
        return PasteDialog::tr("Not written: %1").arg(cell.refusal);
    if (!cell.edit)
        return PasteDialog::tr("Unchanged");
    return cell.doubt;
}

} // namespace

PasteDialog::PasteDialog(const std::vector<PastedCell>& cells, const QString& unit, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Paste into the budget"));
    resize(usualSize);
    auto* words = new QLabel(summary(cells, unit), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    const auto written =
        std::count_if(cells.begin(), cells.end(), [](const PastedCell& cell) { return cell.edit.has_value(); });
    auto* buttons = new QDialogButtonBox(this);
    auto* paste = buttons->addButton(tr("&Paste %n amount(s)", nullptr, int(written)), QDialogButtonBox::AcceptRole);
    paste->setProperty("role", QStringLiteral("primary"));
    paste->setEnabled(written > 0);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(words);
    layout->addWidget(makeTable(cells), 1);
    layout->addWidget(buttons);
    paste->setFocus();
}

QString PasteDialog::summary(const std::vector<PastedCell>& cells, const QString& unit)
{
    const auto count = [&cells](int wanted) {
        return int(std::count_if(
            cells.begin(), cells.end(), [wanted](const PastedCell& cell) { return rank(cell) == wanted; }));
    };
    // A unit that ends in a stop ends the sentence as well.
    QStringList sentences{
        tr("Numbers without a unit are read as %1.").arg(unit.endsWith(u'.') ? unit.chopped(1) : unit)};
    if (const int refused = count(0); refused > 0)
        sentences.append(tr("%n cell(s) cannot be written and stay as they are.", nullptr, refused));
    if (const int doubted = count(1); doubted > 0)
        sentences.append(tr("%n reading(s) are worth a look.", nullptr, doubted));
    return sentences.join(u' ');
}

QTableWidget* PasteDialog::makeTable(const std::vector<PastedCell>& cells)
{
    std::vector<PastedCell> ordered = cells;
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const PastedCell& a, const PastedCell& b) { return rank(a) < rank(b); });
    auto* table = new QTableWidget(int(ordered.size()), 5, this);
    table->setProperty("role", QStringLiteral("rows"));
    table->setAccessibleName(tr("What the cells become"));
    table->setHorizontalHeaderLabels({tr("Place"), tr("Was"), tr("Pasted"), tr("Becomes"), tr("Remark")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setTextElideMode(Qt::ElideMiddle); // the year stands at the end of a place
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        const PastedCell& cell = ordered[size_t(row)];
        const QString texts[] = {cell.place, cell.before, cell.text.simplified(), cell.after, remark(cell)};
        for (int column = 0; column < 5; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(plainToolTip(texts[column]));
            item->setTextAlignment(Qt::AlignVCenter | (column > 0 && column < 4 ? Qt::AlignRight : Qt::AlignLeft));
            if (!cell.refusal.isEmpty() && column == 4)
                item->setForeground(tokens(palette()).wrong);
            table->setItem(row, column, item);
        }
    }
    table->setColumnWidth(0, placeWidth);
    for (const int column : {1, 2, 3})
        table->setColumnWidth(column, figureWidth);
    for (int column = 0; column < 5; ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter | (column > 0 && column < 4 ? Qt::AlignRight : Qt::AlignLeft));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace indblik
