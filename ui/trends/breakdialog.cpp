// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/breakdialog.h"

#include "ui/parts/look.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace indblik {

BreakDialog::BreakDialog(Workspace& workspace, const SeriesId& series, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_from(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_comparable(new QCheckBox(tr("They may be &compared all the same; the reason says why"), this))
    , m_series(new QListWidget(this))
    , m_fault(new QLabel(this))
{
    setWindowTitle(tr("A break in the series"));
    m_from->setPlaceholderText(QStringLiteral("2010"));
    m_reason->setPlaceholderText(tr("A new definition, a new rule, a new source"));
    m_reason->setMinimumWidth(420);
    fillSeries(series);
    m_fault->setProperty("tone", QStringLiteral("wrong"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto* buttons = new QDialogButtonBox(this);
    auto* save = buttons->addButton(tr("&Save"), QDialogButtonBox::ApplyRole);
    save->setProperty("role", QStringLiteral("primary"));
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &BreakDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::large);
    layout->setSpacing(space::small);
    layout->addRow(tr("&From"), m_from);
    layout->addRow(tr("&Why"), m_reason);
    layout->addRow({}, m_comparable);
    layout->addRow(tr("&In these series"), m_series);
    layout->addRow(m_fault);
    layout->addRow(buttons);
}

void BreakDialog::fillSeries(const SeriesId& series)
{
    m_series->setProperty("role", QStringLiteral("boxed"));
    m_series->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_series->setAccessibleName(tr("Series that break there"));
    const auto book = m_workspace.seriesBook();
    if (!book)
        return;
    for (const Series& each : (*book)->series) {
        auto* item = new QListWidgetItem(seriesName(each, Tongue::ofProgram()), m_series);
        item->setData(Qt::UserRole, each.id.text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(each.id == series ? Qt::Checked : Qt::Unchecked);
    }
}

void BreakDialog::tell(const QString& fault, QWidget* where)
{
    m_fault->setText(fault);
    m_fault->show();
    where->setFocus();
}

void BreakDialog::finish()
{
    const auto from = Period::fromText(m_from->text());
    if (!from)
        return tell(
            tr("“%1” is no year or part of one. Write it as 2006 or 1. halvår 2006.").arg(m_from->text()), m_from);
    SeriesBreak made;
    made.from = *from;
    made.reason = m_reason->text().simplified();
    made.isComparable = m_comparable->isChecked();
    for (int row = 0; row < m_series->count(); ++row) {
        const auto id = SeriesId::fromText(m_series->item(row)->data(Qt::UserRole).toString());
        if (id && m_series->item(row)->checkState() == Qt::Checked)
            made.series.push_back(*id);
    }
    if (const auto saved = m_workspace.seriesEdits().save(made); !saved)
        tell(saved.error().message, m_reason);
    else
        accept();
}

} // namespace indblik
