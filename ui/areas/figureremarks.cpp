// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/figureremarks.h"

#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QListWidget>

namespace indblik {

namespace {

/// How many there are in all: of kinds that are not counted as many as are shown.
qint64 countOf(const FindingKind& kind, const ReadFigures& read)
{
    for (const FindingTally& tally : read.tallies) {
        if (tally.kind == kind)
            return tally.count;
    }
    return std::count_if(
        read.findings.begin(), read.findings.end(), [&kind](const Finding& finding) { return finding.kind == kind; });
}

QString textOf(const Finding& finding)
{
    const QString said = sentence(finding, QLocale());
    const QString about = finding.subject.isEmpty() ? said : FigureRemarks::tr("%1: %2").arg(finding.subject, said);
    return finding.place.line > 0 ? FigureRemarks::tr("Line %1: %2").arg(finding.place.line).arg(about) : about;
}

} // namespace

FigureRemarks::FigureRemarks(QWidget* parent)
    : QWidget(parent)
    , m_title(text::strong({}, this))
    , m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Remarks on the file"));
    m_list->setProperty("role", QStringLiteral("contents"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    lay::column({lay::of(this, space::small), m_title, lay::wide(m_list)});
    hide();
}

void FigureRemarks::clear()
{
    m_list->clear();
    hide();
}

void FigureRemarks::showRemarks(const ReadFigures& read)
{
    m_list->clear();
    std::vector<FindingKind> kinds;
    for (const Finding& finding : read.findings) {
        if (std::find(kinds.begin(), kinds.end(), finding.kind) == kinds.end())
            kinds.push_back(finding.kind);
    }
    qint64 all = 0;
    for (const FindingKind& kind : kinds) {
        qint64 shown = 0;
        for (const Finding& finding : read.findings) {
            if (finding.kind != kind)
                continue;
            m_list->addItem(textOf(finding));
            ++shown;
        }
        const qint64 count = countOf(kind, read);
        if (count > shown)
            m_list->addItem(tr("… and %n more of this kind", nullptr, int(count - shown)));
        all += count;
    }
    m_title->setText(tr("%n remark(s) on the file", nullptr, int(all)));
    setVisible(all > 0);
}

} // namespace indblik
