// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/pastedialog.h"

#include "ui/parts/caption.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/texts.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace indblik {

namespace {

constexpr QSize usualSize{1040, 520};
constexpr int rowHeight = 28;
constexpr int placeWidth = 260;
constexpr int figureWidth = 96;

int rank(const PastedCell& cell)
{
    if (!cell.refusal.isEmpty())
        return 0;
    if (cell.isWithoutUnit || !cell.doubt.isEmpty())
        return 1;
    return cell.edit ? 2 : 3;
}

QString remark(const PastedCell& cell)
{
    if (!cell.refusal.isEmpty())
        return PasteDialog::tr("Not written: %1").arg(cell.refusal);
    if (cell.isWithoutUnit)
        return PasteDialog::tr("Waiting for the unit");
    if (!cell.edit)
        return PasteDialog::tr("Unchanged");
    return cell.doubt;
}

} // namespace

PasteDialog::PasteDialog(Read read, QWidget* parent)
    : QDialog(parent)
    , m_read(std::move(read))
    , m_summary(text::plain({}, this))
    , m_unitLine(new QWidget(this))
    , m_unit(new QComboBox(m_unitLine))
    , m_unitSaid(text::plain({}, m_unitLine))
    , m_table(makeTable())
    , m_paste(primaryButton({}, this))
{
    setWindowTitle(tr("Paste into the budget"));
    resize(usualSize);
    connect(m_paste, &QPushButton::clicked, this, &QDialog::accept);
    lay::column({
        lay::of(this, space::medium, lay::aroundDialog),
        makeUnitLine(),
        m_summary,
        lay::wide(m_table),
        lay::row({lay::spacing(space::small), lay::room(), cancelButton(*this), m_paste}),
    });
    showPasted(m_read({}));
    if (m_paste->isEnabled())
        m_paste->setFocus();
    else
        m_unit->setFocus();
}

QWidget* PasteDialog::makeUnitLine()
{
    m_unit->setAccessibleName(tr("Unit of the pasted amounts"));
    m_unit->addItem(tr("Choose …"));
    for (const Scale unit : {Scale::Kroner, Scale::Thousand, Scale::Million})
        m_unit->addItem(unitText(unit), int(unit));
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index > 0)
            showPasted(m_read(Scale(m_unit->itemData(index).toInt())));
    });
    lay::row({
        lay::of(m_unitLine, space::small),
        caption(tr("Numbers without a unit are in"), m_unit),
        m_unit,
        lay::wide(m_unitSaid),
    });
    return m_unitLine;
}

void PasteDialog::showPasted(Pasted pasted)
{
    m_pasted = std::move(pasted);
    showUnit();
    showCells();
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    const auto& cells = m_pasted.cells;
    const auto written =
        std::count_if(cells.begin(), cells.end(), [](const PastedCell& cell) { return cell.edit.has_value(); });
    m_paste->setText(tr("&Paste %n amount(s)", nullptr, int(written)));
    m_paste->setEnabled(written > 0 && m_pasted.asked.isEmpty());
    m_paste->setDefault(true);
}

/// What numbers are read in, and who says so.
void PasteDialog::showUnit()
{
    const bool isChosen = m_unit->currentIndex() > 0;
    if (!isChosen && m_pasted.unit) {
        const QSignalBlocker quiet(m_unit);
        m_unit->setCurrentIndex(m_unit->findData(int(*m_pasted.unit)));
    }
    m_unitLine->setVisible(m_pasted.needsUnit);
    QString said = tr("What was pasted does not say so; it is how the budget is shown.");
    if (!m_pasted.asked.isEmpty())
        said = m_pasted.asked;
    else if (!m_pasted.unitSaid.isEmpty())
        said = tr("What was pasted says: %1").arg(m_pasted.unitSaid.left(60));
    else if (isChosen)
        said = tr("Chosen by you.");
    m_unitSaid->setText(said);
    setTone(m_unitSaid, m_pasted.asked.isEmpty() ? QStringLiteral("muted") : QStringLiteral("attention"));
}

QString PasteDialog::summary() const
{
    const auto count = [this](int wanted) {
        return int(std::count_if(m_pasted.cells.begin(), m_pasted.cells.end(),
            [wanted](const PastedCell& cell) { return rank(cell) == wanted; }));
    };
    QStringList sentences;
    if (!m_pasted.asked.isEmpty())
        sentences.append(tr("Choose the unit before anything is pasted."));
    if (const int refused = count(0); refused > 0)
        sentences.append(tr("%n cell(s) cannot be written and stay as they are.", nullptr, refused));
    if (const int doubted = count(1); doubted > 0 && m_pasted.asked.isEmpty())
        sentences.append(tr("%n amount(s) were interpreted; see whether that is right.", nullptr, doubted));
    return sentences.join(u' ');
}

QTableWidget* PasteDialog::makeTable()
{
    auto* table = new QTableWidget(0, 5, this);
    layRows(*table, tr("What the cells will be"), rowHeight);
    table->setHorizontalHeaderLabels({tr("Place"), tr("Was"), tr("Pasted"), tr("Becomes"), tr("Remark")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTextElideMode(Qt::ElideMiddle); // the year stands at the end of a place
    table->setColumnWidth(0, placeWidth);
    for (const int column : {1, 2, 3})
        table->setColumnWidth(column, figureWidth);
    for (int column = 0; column < 5; ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter | (column > 0 && column < 4 ? Qt::AlignRight : Qt::AlignLeft));
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void PasteDialog::showCells()
{
    std::vector<PastedCell> ordered = m_pasted.cells;
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const PastedCell& a, const PastedCell& b) { return rank(a) < rank(b); });
    m_table->setRowCount(int(ordered.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PastedCell& cell = ordered[size_t(row)];
        const QString texts[] = {cell.place, cell.before, cell.text.simplified(), cell.after, remark(cell)};
        for (int column = 0; column < 5; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(plainToolTip(texts[column]));
            item->setTextAlignment(Qt::AlignVCenter | (column > 0 && column < 4 ? Qt::AlignRight : Qt::AlignLeft));
            if (column == 4 && rank(cell) == 0)
                item->setForeground(tokens(palette()).wrong);
            if (column == 4 && rank(cell) == 1)
                item->setForeground(tokens(palette()).attention);
            m_table->setItem(row, column, item);
        }
    }
}

} // namespace indblik
