// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/breakdialog.h"

#include "ui/parts/checklist.h"
#include "ui/parts/lay.h"
#include "ui/parts/texts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace indblik {

BreakDialog::BreakDialog(Workspace& workspace, const SeriesId& series, QWidget* parent)
    : EditDialog(tr("A break in the series"), parent)
    , m_workspace(workspace)
    , m_from(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_comparable(new QCheckBox(tr("They may be &compared anyway; the reason says why"), this))
    , m_series(new CheckList(tr("Series that break there"), this))
{
    m_from->setPlaceholderText(QStringLiteral("2010"));
    m_reason->setPlaceholderText(tr("A new definition, a new rule, a new source"));
    m_reason->setMinimumWidth(420);
    fillSeries(series);
    layOut(lay::form({
        {tr("&From"), m_from},
        {tr("&Why"), m_reason},
        {{}, m_comparable},
        {tr("&In these series"), m_series},
    }));
}

void BreakDialog::fillSeries(const SeriesId& series)
{
    const auto book = m_workspace.seriesBook();
    if (!book)
        return;
    for (const Series& each : (*book)->series)
        m_series->add(seriesName(each, Tongue::ofProgram()), each.id.text(), each.id == series);
}

void BreakDialog::save()
{
    const auto from = Period::fromText(m_from->text());
    if (!from)
        return say(
            tr("“%1” is not a year or part of one. Write it as 2006 or 1. halvår 2006.").arg(m_from->text()), m_from);
    SeriesBreak made;
    made.from = *from;
    made.reason = m_reason->text().simplified();
    made.isComparable = m_comparable->isChecked();
    for (const QString& text : m_series->ticked()) {
        if (const auto id = SeriesId::fromText(text))
            made.series.push_back(*id);
    }
    closeAfter(m_workspace.seriesEdits().save(made), m_reason);
}

} // namespace indblik
