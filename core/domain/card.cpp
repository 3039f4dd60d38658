// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/card.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Card)
};

} // namespace

QString sectionText(Section section)
{
    return section == Section::Goals ? QStringLiteral("goals") : QStringLiteral("beyond");
}

std::optional<Section> sectionFromText(QStringView text)
{
    for (const Section section : {Section::Goals, Section::Beyond}) {
        if (text == sectionText(section))
            return section;
    }
    return std::nullopt;
}

QString stateText(CardState state)
{
    switch (state) {
    case CardState::Draft:
        return QStringLiteral("draft");
    case CardState::Submitted:
        return QStringLiteral("submitted");
    case CardState::Returned:
        return QStringLiteral("returned");
    case CardState::Approved:
        return QStringLiteral("approved");
    }
    Q_UNREACHABLE();
}

std::optional<CardState> stateFromText(QStringView text)
{
    for (const CardState state : {CardState::Draft, CardState::Submitted, CardState::Returned, CardState::Approved}) {
        if (text == stateText(state))
            return state;
    }
    return std::nullopt;
}

QString stateWords(CardState state)
{
    switch (state) {
    case CardState::Draft:
        return Words::tr("Draft");
    case CardState::Submitted:
        return Words::tr("Submitted");
    case CardState::Returned:
        return Words::tr("Returned");
    case CardState::Approved:
        return Words::tr("Approved");
    }
    Q_UNREACHABLE();
}

bool mayFollow(CardState from, CardState to)
{
    switch (from) {
    case CardState::Draft:
    case CardState::Returned:
        return to == CardState::Submitted;
    case CardState::Submitted:
        return to != CardState::Submitted;
    case CardState::Approved:
        return to == CardState::Draft || to == CardState::Returned;
    }
    Q_UNREACHABLE();
}

bool needsReason(CardState from, CardState to)
{
    return to == CardState::Returned || from == CardState::Approved;
}

QString reviewText(Review review)
{
    switch (review) {
    case Review::Carried:
        return QStringLiteral("carried");
    case Review::Confirmed:
        return QStringLiteral("confirmed");
    case Review::Edited:
        return QStringLiteral("edited");
    }
    Q_UNREACHABLE();
}

std::optional<Review> reviewFromText(QStringView text)
{
    for (const Review review : {Review::Carried, Review::Confirmed, Review::Edited}) {
        if (text == reviewText(review))
            return review;
    }
    return std::nullopt;
}

QString reviewWords(Review review)
{
    switch (review) {
    case Review::Carried:
        return Words::tr("from last year, not reviewed");
    case Review::Confirmed:
        return Words::tr("unchanged since last year");
    case Review::Edited:
        return Words::tr("edited");
    }
    Q_UNREACHABLE();
}

QString Card::answer(const FieldKey& key) const
{
    const auto found = answers.find(key);
    return found == answers.end() ? QString() : found->second.text;
}

std::optional<Review> Card::review(const FieldKey& key) const
{
    const auto found = answers.find(key);
    return found == answers.end() ? std::nullopt : found->second.review;
}

bool isWrittenBy(const QString& responsible, const QString& officer)
{
    return !responsible.isEmpty() && responsible.compare(officer.simplified(), Qt::CaseInsensitive) == 0;
}

QString storedText(const QString& written)
{
    QString text = written.normalized(QString::NormalizationForm_C);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text.at(i);
        if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
        if (c == u'\n') {
            while (kept.endsWith(u' ') || kept.endsWith(u'\t'))
                kept.chop(1);
            kept += c;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
        } else if (c.isSurrogate()) {
            kept += QChar(QChar::ReplacementCharacter); // half of a letter
        } else if (c == u'\t' || c.category() != QChar::Other_Control) {
            kept += c;
        }
    }
    kept.truncate(longestAnswer);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    while (!kept.isEmpty() && kept.back().isSpace())
        kept.chop(1);
    return kept;
}

} // namespace indblik
