// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/designationdialog.h"

#include "core/fuzzydate.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace indblik {

namespace {

constexpr QSize usualSize(640, 620);
constexpr int lineHeight = 34;
constexpr int classWidth = 240;

} // namespace

DesignationDialog::DesignationDialog(
    Workspace& workspace, const Scheme& scheme, const DesignationList& list, QWidget* parent)
    : EditDialog(tr("Published list"), parent)
    , m_workspace(workspace)
    , m_scheme(scheme)
    , m_list(list)
    , m_validFrom(new QLineEdit(FuzzyDate::dayText(list.validFrom, QLocale()), this))
    , m_published(new QLineEdit(FuzzyDate::dayText(list.published, QLocale()), this))
    , m_source(new QLineEdit(list.source, this))
    , m_areas(new QTableWidget(this))
{
    resize(usualSize);
    m_published->setPlaceholderText(tr("may be left empty"));
    if (const auto book = workspace.areas())
        fillAreas(**book);
    auto* fromRule = new QPushButton(tr("Fill in what the &rule gives on that day"), this);
    connect(fromRule, &QPushButton::clicked, this, &DesignationDialog::takeFromRule);
    for (QLineEdit* field : {m_validFrom, m_published})
        connect(field, &QLineEdit::textChanged, this, &DesignationDialog::check);
    layOut(lay::column({
        lay::spacing(space::medium),
        lay::form({
            {tr("&Valid from"), m_validFrom},
            {tr("&Published"), m_published},
            {tr("S&ource"), m_source},
        }),
        lay::at(fromRule, Qt::AlignLeft),
        lay::wide(m_areas),
    }));
    check();
}

/// Each area with the classes the scheme ever had; the first choice is that it is not on the list.
void DesignationDialog::fillAreas(const AreaBook& book)
{
    std::vector<const Area*> areas;
    for (const Area& area : book.areas) {
        if (area.kind == AreaKind::Area)
            areas.push_back(&area);
    }
    m_areas->setColumnCount(2);
    m_areas->setRowCount(int(areas.size()));
    m_areas->setHorizontalHeaderLabels({tr("Area"), tr("Class on the list")});
    layRows(*m_areas, tr("Areas and their class on the list"), lineHeight);
    m_areas->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_areas->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_areas->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_areas->setColumnWidth(1, classWidth);
    for (int row = 0; row < int(areas.size()); ++row) {
        const Area& area = *areas[size_t(row)];
        auto* name = new QTableWidgetItem(area.name);
        name->setData(Qt::UserRole, area.id.text());
        m_areas->setItem(row, 0, name);
        auto* choice = new ChoiceBox(m_areas);
        choice->setAccessibleName(area.name);
        choice->addItem(tr("Not on the list"), QString());
        for (const RuleSet& rules : m_scheme.ruleSets) {
            for (const RuleClass& each : rules.classes) {
                if (each.isListed && choice->findData(each.key) < 0)
                    choice->addItem(each.title, each.key);
            }
        }
        if (const auto* entry = m_list.entry(area.id))
            choice->setCurrentIndex(std::max(0, choice->findData(entry->classKey)));
        m_areas->setCellWidget(row, 1, choice);
    }
}

void DesignationDialog::takeFromRule()
{
    const auto from = FuzzyDate::readDay(m_validFrom->text());
    const RuleSet* rules = from ? m_scheme.ruleSetOn(*from) : nullptr;
    const auto classifier = m_workspace.judged().classifier();
    if (!rules || !classifier)
        return;
    for (int row = 0; row < m_areas->rowCount(); ++row) {
        const auto id = AreaId::fromText(m_areas->item(row, 0)->data(Qt::UserRole).toString());
        const Area* area = (*classifier)->book().area(id.value_or(AreaId()));
        if (!area)
            continue;
        auto* choice = static_cast<QComboBox*>(m_areas->cellWidget(row, 1));
        const Classification told = (*classifier)->explain(*rules, *from, *area);
        choice->setCurrentIndex(told.isListed ? std::max(0, choice->findData(told.classKey)) : 0);
    }
}

void DesignationDialog::check()
{
    const bool hasDay = FuzzyDate::readDay(m_validFrom->text()).has_value();
    const bool isPublishedDay =
        m_published->text().trimmed().isEmpty() || FuzzyDate::readDay(m_published->text()).has_value();
    say(!hasDay           ? tr("Write the day the list is valid from, such as 1.12.2018.")
        : !isPublishedDay ? tr("Write the day of publishing such as 21.12.2009, or leave it empty.")
                          : QString());
    saveButton().setEnabled(hasDay && isPublishedDay);
}

DesignationList DesignationDialog::list() const
{
    DesignationList list = m_list;
    list.validFrom = FuzzyDate::readDay(m_validFrom->text()).value_or(QDate());
    list.published = FuzzyDate::readDay(m_published->text());
    list.source = m_source->text().trimmed();
    list.entries.clear();
    for (int row = 0; row < m_areas->rowCount(); ++row) {
        const auto id = AreaId::fromText(m_areas->item(row, 0)->data(Qt::UserRole).toString());
        const auto* choice = static_cast<const QComboBox*>(m_areas->cellWidget(row, 1));
        if (const QString key = choice->currentData().toString(); id && !key.isEmpty())
            list.entries.push_back({*id, key});
    }
    return list;
}

} // namespace indblik
