// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/achievementbox.h"

#include "ui/parts/chip.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"
#include "ui/parts/typedfield.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace indblik {

namespace {

/// The sign of a kind in its colour, for the list to choose from.
QIcon signOf(AchievementKind kind, const QPalette& palette)
{
    constexpr int size = 16;
    QPixmap picture(2 * size, 2 * size);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const Chip chip = achievementChip({.kind = kind}, QLocale());
    paintShape(painter, QPointF(3, 3), chip.shape, toneInk(tokens(palette), chip.tone));
    return picture;
}

} // namespace

AchievementBox::AchievementBox(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_kind(new ChoiceBox(this))
    , m_chip(new ChipLabel(this))
    , m_dateLabel(new QLabel(tr("When"), this))
    , m_date(new QLineEdit(this))
    , m_sentence(new QLineEdit(this))
    , m_need(text::small({}, this))
{
    auto* name = text::heading(tr("Achievement"), this);
    m_need->setProperty("tone", QStringLiteral("attention"));
    m_kind->setAccessibleName(tr("Achievement"));
    fitTo(*m_kind, 12);
    m_date->setAccessibleName(tr("When it can be assessed"));
    m_date->setPlaceholderText(tr("medio 2012"));
    m_date->setMaximumWidth(170);
    m_sentence->setAccessibleName(tr("Why the achievement is so"));
    m_sentence->setPlaceholderText(tr("Why, in one sentence"));
    m_sentence->setMaxLength(500);
    fill();
    lay::column({
        lay::of(this, space::small),
        lay::row({name, m_chip, lay::room()}),
        lay::row({lay::wide(m_kind), m_dateLabel, m_date}),
        m_sentence,
        m_need,
    });

    // Going through the choices by keys is one edit; leaving the box ends it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, const QWidget* now) {
        if (before && isAncestorOf(before) && !(now && isAncestorOf(now)))
            m_workspace.endTyping();
    });
    using Which = AchievementPlace::Field;
    m_fields[Which::Kind] = new TypedField(drafts, *m_kind);
    m_fields[Which::From] = new TypedField(drafts, *m_date);
    m_fields[Which::Sentence] = new TypedField(drafts, *m_sentence);
    connect(&drafts, &Drafts::tried, this, &AchievementBox::showNeeds);
}

/// The fields lose the focus after this is gone.
AchievementBox::~AchievementBox()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void AchievementBox::fill()
{
    m_kind->addItem(tr("Not stated"), QString());
    for (const AchievementKind kind : achievementKinds())
        m_kind->addItem(signOf(kind, palette()), achievementWords(kind), achievementText(kind));
}

void AchievementBox::showCard(const Card& card, bool isReadOnly)
{
    for (const auto& [which, field] : m_fields) {
        field->show(AchievementPlace{card.id, which});
        field->input().setEnabled(!isReadOnly);
    }
    showNeeds();
}

/// As it is on the screen; without a date that cannot be read.
std::optional<Achievement> AchievementBox::shown() const
{
    const auto kind = achievementFromText(m_kind->currentData().toString());
    if (!kind)
        return std::nullopt;
    Achievement shown{*kind, {}, m_sentence->text().simplified()};
    if (shown.takesDate())
        shown.assessableFrom = FuzzyDate::read(m_date->text());
    return shown;
}

void AchievementBox::showNeeds()
{
    const auto now = shown();
    const bool waits = now && now->takesDate();
    // What was typed and is not in the file is seen, also where nothing like it can be stored.
    const auto isTyped = [this](AchievementPlace::Field which) {
        const auto& place = m_fields.at(which)->place();
        return place && m_drafts.unsaved(*place);
    };
    const bool hasDate = waits || isTyped(AchievementPlace::Field::From);
    m_dateLabel->setVisible(hasDate);
    m_date->setVisible(hasDate);
    m_sentence->setVisible(now || isTyped(AchievementPlace::Field::Sentence));
    m_chip->setVisible(now.has_value());
    if (now)
        m_chip->setChip(achievementChip(*now, QLocale()));
    QString need;
    for (const auto& [which, field] : m_fields) {
        const auto fault = field->place() ? m_drafts.fault(*field->place()) : std::nullopt;
        if (fault && need.isEmpty())
            need = fault->error.message;
    }
    if (need.isEmpty() && now && now->needsDate() && !now->assessableFrom)
        need = tr("Write when it can be assessed.");
    else if (need.isEmpty() && now && now->needsSentence() && now->sentence.isEmpty())
        need = tr("Write in one sentence why; the form cannot be submitted without it.");
    m_need->setText(need);
    m_need->setVisible(!need.isEmpty());
}

void AchievementBox::focusFirst()
{
    using Which = AchievementPlace::Field;
    const auto now = shown();
    const bool needsDate = now && !now->assessableFrom && (now->needsDate() || !m_date->text().trimmed().isEmpty());
    const bool needsSentence = now && now->needsSentence() && now->sentence.isEmpty();
    focusField(needsDate && now->takesDate() ? Which::From : needsSentence ? Which::Sentence : Which::Kind);
}

void AchievementBox::focusField(AchievementPlace::Field field)
{
    m_fields.at(field)->input().setFocus(Qt::TabFocusReason);
}

QWidget* AchievementBox::continueTabOrder(QWidget* before)
{
    for (QWidget* next : std::initializer_list<QWidget*>{m_kind, m_date, m_sentence}) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

} // namespace indblik
