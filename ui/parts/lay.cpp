// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lay.h"

#include "ui/parts/caption.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QWidget>

namespace indblik::lay {

void Item::addTo(QBoxLayout& layout) const
{
    switch (m_sort) {
    case Sort::Content:
        if (m_widget)
            layout.addWidget(m_widget, m_number, m_alignment);
        if (m_layout) {
            layout.addLayout(m_layout, m_number);
            m_layout->setAlignment(m_alignment);
        }
        break;
    case Sort::Room:
        layout.addStretch(m_number);
        break;
    case Sort::Gap:
        layout.addSpacing(m_number);
        break;
    case Sort::Of:
        m_widget->setLayout(&layout);
        layout.setSpacing(m_number);
        layout.setContentsMargins(m_margins);
        break;
    case Sort::Spacing:
        layout.setSpacing(m_number);
        break;
    case Sort::Margins:
        layout.setContentsMargins(m_margins);
        break;
    }
}

QVBoxLayout* column(std::initializer_list<Item> items)
{
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Item& item : items)
        item.addTo(*layout);
    return layout;
}

QHBoxLayout* row(std::initializer_list<Item> items)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Item& item : items)
        item.addTo(*layout);
    return layout;
}

Item wide(const Item& item, int share)
{
    return at(item, {}, share);
}

Item at(const Item& item, Qt::Alignment alignment, int share)
{
    Item placed = item;
    placed.m_alignment = alignment;
    placed.m_number = share;
    return placed;
}

Item room(int share)
{
    return {Item::Sort::Room, share};
}

Item gap(int pixels)
{
    return {Item::Sort::Gap, pixels};
}

Item of(QWidget* widget, int spacing, const QMargins& margins)
{
    Item item(Item::Sort::Of, spacing);
    item.m_widget = widget;
    item.m_margins = margins;
    return item;
}

Item spacing(int pixels)
{
    return {Item::Sort::Spacing, pixels};
}

Item margins(int left, int top, int right, int bottom)
{
    Item item(Item::Sort::Margins, 0);
    item.m_margins = {left, top, right, bottom};
    return item;
}

Item margins(int all)
{
    return margins(all, all, all, all);
}

Field::Field(const QString& called, QWidget* field) : name(called), widget(field), buddy(field) {}

Field::Field(const QString& called, QLayout* fields, QWidget* first) : name(called), layout(fields), buddy(first) {}

QFormLayout* form(const std::vector<Field>& fields)
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::small);
    for (const Field& field : fields) {
        QLabel* name = field.name.isEmpty() ? nullptr : caption(field.name, field.buddy);
        if (field.widget)
            form->addRow(name, field.widget);
        else
            form->addRow(name, field.layout);
    }
    return form;
}

} // namespace indblik::lay
