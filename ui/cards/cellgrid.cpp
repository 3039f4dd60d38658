// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cellgrid.h"

#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace indblik {

namespace {

constexpr int cellWidth = 96;
constexpr int longestCell = 40;

} // namespace

CellGrid::CellGrid(const QString& name, QWidget* parent) : QWidget(parent), m_name(name), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::tight);
}

void CellGrid::make()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_cells.clear();
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        m_grid->addWidget(text::note(m_table.columns[column], this), 0, int(column) + 1);
    int line = 1;
    for (const AnswerTable::Row& row : m_table.rows) {
        m_grid->addWidget(text::plain(row.label, this), line, 0);
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            auto* cell = new QLineEdit(this);
            cell->setMaxLength(longestCell);
            cell->setMaximumWidth(cellWidth);
            cell->setAlignment(Qt::AlignRight);
            cell->setAccessibleName(QStringLiteral("%1, %2, %3").arg(m_name, row.label, m_table.columns[column]));
            connect(cell, &QLineEdit::textEdited, this, &CellGrid::edited);
            connect(cell, &QLineEdit::editingFinished, this, &CellGrid::left);
            m_grid->addWidget(cell, line, int(column) + 1);
            m_cells.push_back(cell);
        }
        ++line;
    }
    m_grid->setColumnStretch(0, 1);
    setReadOnly(m_isReadOnly);
    if (m_before)
        continueTabOrder(m_before);
}

void CellGrid::show(const AnswerTable& table)
{
    const bool isSame = m_table.columns == table.columns
                        && std::equal(m_table.rows.begin(), m_table.rows.end(), table.rows.begin(), table.rows.end(),
                            [](const AnswerTable::Row& a, const AnswerTable::Row& b) { return a.label == b.label; });
    m_table = table;
    if (!isSame || m_cells.empty())
        make();
    size_t at = 0;
    for (const AnswerTable::Row& row : m_table.rows) {
        for (const QString& text : row.cells) {
            QLineEdit* cell = m_cells[at++];
            if (cell->text().simplified() != text)
                cell->setText(text);
        }
    }
}

AnswerTable CellGrid::table() const
{
    AnswerTable table = m_table;
    size_t at = 0;
    for (AnswerTable::Row& row : table.rows) {
        for (QString& text : row.cells)
            text = m_cells[at++]->text().simplified();
    }
    return table;
}

void CellGrid::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QLineEdit* cell : m_cells)
        cell->setReadOnly(isReadOnly);
}

QWidget* CellGrid::first()
{
    return m_cells.empty() ? static_cast<QWidget*>(this) : m_cells.front();
}

QWidget* CellGrid::continueTabOrder(QWidget* before)
{
    m_before = before;
    for (QLineEdit* cell : m_cells) {
        setTabOrder(before, cell);
        before = cell;
    }
    return before;
}

} // namespace indblik
