// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/firstareas.h"

#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace indblik {

namespace {

constexpr int widest = 620;

} // namespace

FirstAreas::FirstAreas(QWidget* parent)
    : QWidget(parent)
    , m_words(text::plain({}, this))
    , m_first(primaryButton(tr("&New area …"), this))
    , m_ways(new QWidget(this))
{
    auto* lists = new QPushButton(tr("&Published lists …"), m_ways);
    auto* figures = new QPushButton(tr("&Import figures …"), m_ways);
    connect(m_first, &QPushButton::clicked, this, &FirstAreas::areaWanted);
    connect(lists, &QPushButton::clicked, this, &FirstAreas::listsWanted);
    connect(figures, &QPushButton::clicked, this, &FirstAreas::figuresWanted);
    auto* grid = new QGridLayout(m_ways);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(1, 1);
    const std::pair<QPushButton*, QString> ways[] = {{m_first, tr("Write the first area yourself.")},
        {lists, tr("Bring in the lists that were published, with their areas.")},
        {figures, tr("Read areas and their figures from a table of Statistics Denmark, a spreadsheet or a PX file.")}};
    for (int row = 0; row < int(std::size(ways)); ++row) {
        grid->addWidget(ways[row].first, row, 0);
        grid->addWidget(text::muted(ways[row].second, m_ways), row, 1);
    }
    grid->addWidget(
        text::muted(tr("Where the text of the account names the areas of a list, they are proposed when the "
                       "text is imported again."),
            m_ways),
        int(std::size(ways)), 0, 1, 2);
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(widest);
    lay::column({
        lay::of(middle, space::large),
        text::heading(tr("There are no housing areas in the file yet"), middle),
        m_words,
        m_ways,
    });
    lay::column({
        lay::of(this, space::large, {space::medium, space::medium, space::medium, space::medium}),
        lay::room(),
        lay::row({lay::room(), lay::wide(middle, 8), lay::room()}),
        lay::room(2),
    });
}

void FirstAreas::offer(bool canWrite)
{
    m_words->setText(canWrite
                         ? tr("Make or fetch the first ones in one of these ways. The change table of the account "
                              "and the rules can be seen without them.")
                         : tr("The file is read-only, so none can be added. The change table of the account and the "
                              "rules can be seen without them."));
    m_ways->setVisible(canWrite);
}

void FirstAreas::focusFirst()
{
    m_first->setFocus(Qt::TabFocusReason);
}

} // namespace indblik
