// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/listsview.h"

#include "core/domain/publishedlist.h"
#include "core/judge/areas/areaplan.h"
#include "ui/areas/designationdialog.h"
#include "ui/areas/publisheddialog.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace indblik {

ListsView::ListsView(Workspace& workspace, const Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_lists(new ChoiceBox(this))
    , m_new(new QPushButton(tr("&New list …"), this))
    , m_edit(new QPushButton(tr("Edi&t …"), this))
    , m_remove(new QPushButton(tr("&Delete …"), this))
    , m_bring(new QPushButton(tr("Published lists …"), this))
    , m_words(text::muted({}, this))
    , m_areas(new QListWidget(this))
{
    m_lists->setAccessibleName(tr("Published list"));
    fitTo(*m_lists, 10);
    m_areas->setProperty("role", QStringLiteral("boxed"));
    m_areas->setProperty("pane", true);
    m_areas->setAccessibleName(tr("Areas of the list, and those the rules add"));
    lay::column({
        lay::of(this, space::small, {0, space::medium, 0, 0}),
        lay::row({lay::wide(m_lists), m_new, m_edit, m_remove}),
        lay::row({lay::wide(m_words), lay::at(m_bring, Qt::AlignTop)}),
        lay::wide(m_areas),
    });
    connect(m_lists, &QComboBox::activated, this, &ListsView::showChosen);
    connect(m_new, &QPushButton::clicked, this, [this] {
        DesignationList list;
        list.scheme = m_view->scheme->key;
        list.validFrom = m_view->now.day;
        edit(list);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const DesignationList* list = chosen())
            edit(*list);
    });
    connect(m_remove, &QPushButton::clicked, this, &ListsView::remove);
    connect(m_bring, &QPushButton::clicked, this, &ListsView::bring);
    connect(m_areas, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT areaWanted(AreaId::fromText(item->data(Qt::UserRole).toString()).value_or(AreaId()));
    });
}

void ListsView::showView(const std::optional<AreaView>& view)
{
    m_view = view;
    const QString before = m_lists->currentData().toString();
    m_lists->clear();
    if (view) {
        const auto& lists = view->classifier->book().lists;
        for (auto list = lists.rbegin(); list != lists.rend(); ++list) {
            if (list->scheme != view->scheme->key)
                continue;
            m_lists->addItem(tr("Valid from %1, %n area(s)", nullptr, int(list->entries.size()))
                                 .arg(QLocale().toString(list->validFrom, tr("d MMM yyyy"))),
                list->id.text());
            if (list->id.text() == before)
                m_lists->setCurrentIndex(m_lists->count() - 1);
        }
    }
    const bool canWrite = m_workspace.standing().canWrite();
    m_new->setVisible(canWrite && view);
    m_bring->setVisible(canWrite && view && !municipalitiesOn(view->scheme->key).isEmpty());
    m_edit->setVisible(canWrite && m_lists->count() > 0);
    m_remove->setVisible(canWrite && m_lists->count() > 0);
    m_lists->setVisible(m_lists->count() > 0);
    showChosen();
}

const DesignationList* ListsView::chosen() const
{
    const auto id = DesignationListId::fromText(m_lists->currentData().toString());
    return m_view && id ? m_view->classifier->book().list(*id) : nullptr;
}

void ListsView::addArea(const Area& area, const QString& words)
{
    auto* item = new QListWidgetItem(QStringLiteral("%1 – %2").arg(area.name, words), m_areas);
    item->setData(Qt::UserRole, area.id.text());
}

QString ListsView::wordsOf(const ListedArea& listed) const
{
    if (!listed.entry)
        return tr("not on the list, but %1 according to the rule").arg(listed.byRule->title);
    const QString published = m_view->scheme->classTitle(listed.entry->classKey);
    if (listed.agreement != Agreement::Differs)
        return published;
    return listed.byRule ? tr("%1, but %2 according to the rule").arg(published, listed.byRule->title)
                         : tr("%1, but not according to the rule").arg(published);
}

void ListsView::showChosen()
{
    m_areas->clear();
    const DesignationList* list = chosen();
    m_areas->setVisible(list != nullptr);
    if (!list) {
        m_words->setText(tr(
            "No lists have been entered for this scheme. Add those that were published. Some rules require several lists in a row, and you see where rule and list differ."));
        return;
    }
    QStringList words;
    if (list->published)
        words.append(tr("Published %1.").arg(QLocale().toString(*list->published, tr("d MMM yyyy"))));
    if (!list->source.isEmpty())
        words.append(list->source.endsWith(u'.') ? list->source : list->source + u'.');
    if (isWorkedOut(*list))
        words.append(tr("Some of it was worked out from other lists."));
    const ListComparison compared = compareList(*list, *m_view->scheme, *m_view->classifier);
    const QSignalBlocker quiet(m_areas);
    for (const ListedArea& each : compared.areas)
        addArea(*each.area, wordsOf(each));
    if (!compared.rules)
        words.append(tr("There are no rules for that day."));
    else if (compared.differences > 0)
        words.append(tr("List and rule differ on %n area(s).", nullptr, compared.differences));
    else if (compared.told > 0)
        words.append(compared.untold > 0 ? tr("Where it can be determined, rule and list say the same.")
                                         : tr("The list and the rule say the same."));
    if (compared.untold > 0)
        words.append(tr("%n area(s) cannot be determined.", nullptr, compared.untold));
    QStringList going;
    for (const Area* area : plansGoingOn(m_view->classifier->book(), *m_view->scheme, list->validFrom))
        going.append(area->name);
    if (!going.isEmpty())
        words.append(
            tr("Off the list, but with a development plan that goes on: %1.").arg(going.join(QStringLiteral(", "))));
    m_words->setText(words.join(u' '));
}

void ListsView::edit(const DesignationList& list)
{
    DesignationDialog dialog(m_workspace, Scheme(*m_view->scheme), DesignationList(list), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    doneOrRefused(*this, m_workspace.areaEdits().save(dialog.list()));
}

void ListsView::remove()
{
    const DesignationList* list = chosen();
    if (!list)
        return;
    // It can be undone, so nobody is asked.
    doneOrRefused(*this, m_workspace.areaEdits().remove(list->id));
}

void ListsView::bring()
{
    PublishedDialog dialog(m_workspace, Scheme(*m_view->scheme), this);
    if (dialog.exec() == QDialog::Accepted)
        doneOrRefused(*this, m_workspace.areaEdits().bring(dialog.arrival(), tr("published lists")));
}

} // namespace indblik
