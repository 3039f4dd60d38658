// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/fieldlist.h"

#include "ui/parts/caption.h"
#include "ui/parts/keys.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/twolinedelegate.h"

#include <QListView>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace indblik {

FieldList::FieldList(Year year, QWidget* parent)
    : QWidget(parent)
    , m_model(new FieldModel(year, this))
    , m_view(new QListView(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
    , m_up(new QPushButton(tr("&Up"), this))
    , m_down(new QPushButton(tr("D&own"), this))
{
    m_view->setObjectName(QStringLiteral("fields"));
    m_view->setAccessibleName(tr("Fields of the form"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TwoLineDelegate(FieldModel::NoteRole, m_view));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setProperty("role", QStringLiteral("boxed"));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        enable();
        Q_EMIT chosen(now.row());
    });
    makeButtons();
    makeKeys();
    lay::column({
        lay::of(this, space::tight),
        caption(tr("F&ields"), m_view),
        lay::wide(m_view),
        lay::gap(space::tight),
        lay::row({m_add, m_remove, lay::room(), m_up, m_down}),
    });
}

void FieldList::makeButtons()
{
    const auto name = [](QPushButton* button, const char* object, const QString& words) {
        button->setObjectName(QLatin1String(object));
        button->setAccessibleName(words);
        button->setToolTip(plainToolTip(words));
        button->setAutoDefault(false);
    };
    name(m_add, "addField", tr("Add a field after the chosen one"));
    name(m_remove, "removeField", tr("Delete the chosen field"));
    name(m_up, "moveFieldUp", withKeys(tr("Move the chosen field up"), keys::moveUp));
    name(m_down, "moveFieldDown", withKeys(tr("Move the chosen field down"), keys::moveDown));
    connect(m_add, &QPushButton::clicked, this, &FieldList::addField);
    connect(m_remove, &QPushButton::clicked, this, &FieldList::removeField);
    connect(m_up, &QPushButton::clicked, this, [this] { moveField(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveField(1); });
}

/// Only in the list: in a combo box Alt+Down opens it, in a text Delete is for letters.
void FieldList::makeKeys()
{
    const auto add = [this](const QKeySequence& keys, auto&& deed) {
        auto* shortcut = new QShortcut(keys, m_view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    add(keys::moveUp, [this] { moveField(-1); });
    add(keys::moveDown, [this] { moveField(1); });
    add(Qt::Key_Delete, [this] { removeField(); });
}

void FieldList::showFields(const std::vector<Field>& fields, int row)
{
    m_model->setFields(fields);
    choose(row);
    if (fields.empty())
        Q_EMIT chosen(-1);
}

void FieldList::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    enable();
}

int FieldList::row() const
{
    return m_view->currentIndex().row();
}

void FieldList::choose(int row)
{
    m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
    enable();
}

void FieldList::addField()
{
    const int place = row() + 1;
    m_model->insert(place, {});
    choose(place);
    Q_EMIT added();
}

void FieldList::removeField()
{
    const int place = row();
    if (m_isReadOnly || place < 0)
        return;
    const Field field = m_model->take(place);
    choose(place);
    Q_EMIT removed(place, field);
    // The button that was pressed may have nothing left to do.
    if (!m_remove->isEnabled())
        m_add->setFocus();
}

void FieldList::putBack(int row, const Field& field)
{
    const int place = std::min(row, m_model->rowCount());
    m_model->insert(place, field);
    choose(place);
    m_view->setFocus();
}

void FieldList::moveField(int by)
{
    const int from = row();
    const int to = from + by;
    if (m_isReadOnly || from < 0 || to < 0 || to >= m_model->rowCount())
        return;
    const bool isByButton = m_up->hasFocus() || m_down->hasFocus();
    m_model->move(from, to);
    m_view->scrollTo(m_model->index(to));
    enable();
    // At the end of the way the button can do no more; the keyboard goes on in the list.
    if (isByButton && !(by < 0 ? m_up : m_down)->isEnabled())
        m_view->setFocus();
    Q_EMIT moved();
}

void FieldList::enable()
{
    const int place = row();
    const bool isChosen = !m_isReadOnly && place >= 0;
    m_add->setEnabled(!m_isReadOnly);
    m_remove->setEnabled(isChosen);
    m_up->setEnabled(isChosen && place > 0);
    m_down->setEnabled(isChosen && place + 1 < m_model->rowCount());
}

} // namespace indblik
