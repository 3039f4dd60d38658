// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/look.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QMargins>
#include <QString>

#include <cstddef>
#include <initializer_list>
#include <vector>

/// Layouts that read as what they lay out, in the order it is made in:
///
///     lay::column({
///         lay::of(this, space::small),
///         lay::row({title, lay::room(), m_search}),
///         lay::wide(m_table),
///     });
namespace indblik::lay {

/// A spacing that is left to the style.
constexpr int unsaid = -1;
/// The margins of a dialog.
constexpr QMargins aroundDialog(space::page, space::page, space::page, space::large);

/// What stands in a column or row, or how it stands there.
class Item
{
public:
    /// Nothing stands there where there is no widget.
    Item(QWidget* widget) : m_widget(widget) {}
    Item(QLayout* layout) : m_layout(layout) {}
    Item(std::nullptr_t) {}

private:
    enum class Sort { Content, Room, Gap, Of, Spacing, Margins };

    Item(Sort sort, int number) : m_sort(sort), m_number(number) {}

    friend QVBoxLayout* column(std::initializer_list<Item> items);
    friend QHBoxLayout* row(std::initializer_list<Item> items);
    friend Item at(const Item& item, Qt::Alignment alignment, int share);
    friend Item room(int share);
    friend Item gap(int pixels);
    friend Item of(QWidget* widget, int spacing, const QMargins& margins);
    friend Item spacing(int pixels);
    friend Item margins(int left, int top, int right, int bottom);

    void addTo(QBoxLayout& layout) const;

    Sort m_sort = Sort::Content;
    QWidget* m_widget = nullptr;
    QLayout* m_layout = nullptr;
    int m_number = 0; ///< share of the room, or pixels; of the whole its spacing
    Qt::Alignment m_alignment;
    QMargins m_margins;
};

/// Below each other.
QVBoxLayout* column(std::initializer_list<Item> items);
/// Beside each other.
QHBoxLayout* row(std::initializer_list<Item> items);

/// Takes its share of the room that is left.
Item wide(const Item& item, int share = 1);
/// No larger than it asks for, and at that side.
Item at(const Item& item, Qt::Alignment alignment, int share = 0);
/// Empty, and as large as there is room.
Item room(int share = 1);
/// Empty, and so many pixels large.
Item gap(int pixels);

// How the whole stands, said first.

/// It fills the widget, with such a spacing, and margins around all of it.
Item of(QWidget* widget, int spacing = unsaid, const QMargins& margins = {});
/// Between what stands there; unsaid, it is that of the layout around, or of the style.
Item spacing(int pixels);
/// Around all of it; unsaid, there are none.
Item margins(int left, int top, int right, int bottom);
Item margins(int all);

/// A field of a form with its name before it, whose letter after & puts the cursor there.
struct Field
{
    Field(const QString& name, QWidget* field);
    /// Of several widgets; the letter leads to one of them.
    Field(const QString& name, QLayout* fields, QWidget* buddy);

    QString name; ///< empty: the field says itself what it is
    QWidget* widget = nullptr;
    QLayout* layout = nullptr;
    QWidget* buddy;
};

/// Fields below each other, their names in a column of their own.
QFormLayout* form(const std::vector<Field>& fields);

} // namespace indblik::lay
