// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/texts.h"

#include "ui/parts/look.h"
#include "ui/parts/wrappedlabel.h"

namespace indblik::text {

namespace {

QLabel* made(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* made(const QString& words, QWidget* parent, TextSize size, bool isStrong)
{
    QLabel* label = made(words, parent);
    label->setFont(textFont(size, isStrong));
    return label;
}

QLabel* toned(QLabel* label, const QString& tone)
{
    label->setProperty("tone", tone);
    return label;
}

} // namespace

QLabel* title(const QString& words, QWidget* parent)
{
    return made(words, parent, TextSize::Title, true);
}

QLabel* heading(const QString& words, QWidget* parent)
{
    return made(words, parent, TextSize::Heading, true);
}

QLabel* strong(const QString& words, QWidget* parent)
{
    return made(words, parent, TextSize::Body, true);
}

QLabel* plain(const QString& words, QWidget* parent)
{
    return new WrappedLabel(words, parent);
}

QLabel* muted(const QString& words, QWidget* parent)
{
    return toned(plain(words, parent), QStringLiteral("muted"));
}

QLabel* note(const QString& words, QWidget* parent)
{
    return toned(made(words, parent, TextSize::Small, false), QStringLiteral("muted"));
}

QLabel* small(const QString& words, QWidget* parent)
{
    QLabel* label = plain(words, parent);
    label->setFont(textFont(TextSize::Small));
    return label;
}

QLabel* fault(QWidget* parent)
{
    QLabel* label = toned(plain({}, parent), QStringLiteral("wrong"));
    label->hide();
    return label;
}

void sayFault(QLabel& fault, const QString& why)
{
    fault.setText(why);
    fault.setVisible(!why.isEmpty());
}

QLabel* wrapped(QLabel* text)
{
    text->setWordWrap(true);
    return text;
}

QLabel* selectable(QLabel* text)
{
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

} // namespace indblik::text
